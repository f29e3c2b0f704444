import Wording

/// The items of a JSON file of which the first are looked at to tell what they are.
struct DocumentItems {
    private var items: JSONItems
    /// The items looked at and not yet handed over, the last one first.
    private var seen: [JSONNode] = []
    /// What is wrong behind them.
    private var flaw: Problem?

    init(_ file: FileSource) throws(Problem) {
        items = try JSONItems(file)
    }

    var bytesRead: Int { items.bytesRead }
    var beginning: Place { items.beginning }
    var beside: [(key: String, value: JSONNode)] { items.beside }

    mutating func next() throws(Problem) -> JSONNode? {
        if let node = seen.popLast() { return node }
        if let flaw { throw flaw }
        return try items.next()
    }

    /// What the file holds; nil for anything that does not explain itself.
    ///
    /// - Throws: `Problem` where no JSON stands, although the file names a form of ours.
    mutating func form() throws(Problem) -> DocumentSource.Form? {
        let text = items.text
        guard let first = text.first(where: { !$0.isWhitespace }), "{[".contains(first) else { return nil }
        // Of nothing at all our own reader says best what is missing.
        if ["[]", "{}"].contains(String(text.lazy.filter { !$0.isWhitespace }.prefix(3))) { return .dossier }
        let namesUs = text.contains("pandus\"")
        guard namesUs || text.contains("\"accessibility\"") else { return nil }
        do throws(Problem) {
            while items.bytesTaken < JSONFeed.reach, let node = try items.next() { seen.append(node) }
        } catch {
            flaw = error
        }
        defer { seen.reverse() }
        if seen.contains(where: { $0["pandus"] != nil }) { return .dossier }
        if seen.contains(where: A11yJSONReader.recognises) { return .a11yjson }
        // Of other files the reader of records knows what is wrong.
        if let flaw, namesUs { throw flaw }
        return nil
    }
}
