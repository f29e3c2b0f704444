import Exchange
import PrecinctModel
import Wording

/// One line of many facts: `60 ramp/main.slope=9.5%`, `60 --none lift`, or the same as a JSON object.
struct ObservedLine {
    /// The precinct as named.
    let reference: String
    /// What is to be recorded of it.
    let request: RecordObservations.Request

    /// Reads a line; nil when it is blank or a remark after `#`.
    ///
    /// - Parameter defaults: What a line does not say itself.
    /// - Throws: `Problem` for a line that cannot be understood.
    init?(_ text: String, defaults: RecordObservations.Request) throws {
        let line = text.trimmingBlanks
        if line.isEmpty || line.hasPrefix("#") { return nil }
        var request = defaults
        if line.hasPrefix("{") {
            let node = try JSONReader.read(Array(line.utf8), file: "")
            reference = try Self.read(node, into: &request)
        } else {
            guard let blank = line.firstIndex(where: \.isWhitespace) else {
                throw Problem(.streamForm, ["text": line])
            }
            reference = String(line[..<blank])
            let fact = String(line[blank...]).trimmingBlanks
            if let kind = fact.word(after: "--none") {
                request.absent = [kind]
            } else if let kind = fact.word(after: "--complete") {
                request.complete = [kind]
            } else {
                request.facts = [fact]
            }
        }
        self.request = request
    }

    private static let keys = [
        "precinct", "fact", "none", "complete", "method", "at", "by", "instrument", "inspection", "reason",
        "evidence", "new",
    ]

    private static func read(
        _ node: JSONNode, into request: inout RecordObservations.Request
    ) throws -> String {
        var reference: String?
        for (key, value) in node.members ?? [] {
            let place = Place(column: value.column, field: key)
            func text() throws -> String {
                guard let text = value.string else {
                    throw Problem(.streamText, ["key": key], at: place)
                }
                return text
            }
            func texts() throws -> [String] {
                guard let items = value.items else { return [try text()] }
                return try items.map { item in
                    guard let text = item.string else {
                        throw Problem(.streamText, ["key": key], at: place)
                    }
                    return text
                }
            }
            switch key {
            // A number that people write without quotes.
            case "precinct": reference = try value.entered ?? text()
            case "fact": request.facts = try texts()
            case "none": request.absent = try texts()
            case "complete": request.complete = try texts()
            case "method":
                guard let method = ObservationMethod(rawValue: try text()) else {
                    let words = ObservationMethod.allCases.map(\.rawValue).joined(separator: ", ")
                    throw Problem(
                        .requestWord, ["text": try text(), "option": key, "words": words], at: place)
                }
                request.method = method
            case "at": request.observedAt = try text()
            case "by": request.observer = try text()
            case "instrument": request.instrument = try text()
            case "inspection": request.inspection = try text()
            case "reason": request.reason = try text()
            case "evidence": request.evidence = try texts()
            case "new":
                guard case .boolean(let isNew) = value.content else {
                    throw Problem(.streamYesNo, ["key": key], at: place)
                }
                request.allowsNew = isNew
            default:
                let near = Vocabulary.nearest(to: key, among: keys)
                throw Problem(
                    .streamKey, ["key": key, "known": near ?? keys.joined(separator: ", ")], at: place)
            }
        }
        guard let reference, !reference.isEmpty else { throw Problem(.streamNoPrecinct) }
        return reference
    }
}

extension String {
    /// The text without blanks at either end.
    fileprivate var trimmingBlanks: String {
        let start = drop(while: \.isWhitespace)
        guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...end])
    }

    /// The rest of a text that begins with a word and a blank.
    fileprivate func word(after option: String) -> String? {
        guard hasPrefix(option + " ") else { return nil }
        return String(dropFirst(option.count)).trimmingBlanks
    }
}
