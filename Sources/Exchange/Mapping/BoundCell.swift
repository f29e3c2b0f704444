import Wording

/// A cell rule bound to the fields of one file.
struct BoundCell {
    private enum Piece {
        case words(String)
        case field(FieldHandle)
    }

    /// A text made from a record.
    struct Reading {
        /// What it is to be understood as; nil when it says nothing.
        var text: String?
        /// The text of the file it was made from.
        var source: String
    }

    let rule: CellRule
    private let pieces: [Piece]
    /// The only field it reads, where nothing is to be done to it.
    private let plain: FieldHandle?
    private let lowercased: [String: String?]

    /// Binds a rule; nil when the file has none of its fields.
    init?(_ rule: CellRule?, in stream: RecordStream) {
        guard let rule else { return nil }
        self.rule = rule
        var pieces: [Piece] = []
        var isFound = rule.fields.isEmpty
        for piece in rule.pieces {
            switch piece {
            case .words(let words): pieces.append(.words(words))
            case .field(let names):
                guard let handle = stream.handle(of: names) else { continue }
                isFound = true
                pieces.append(.field(handle))
            }
        }
        guard isFound else { return nil }
        self.pieces = pieces
        var plain: FieldHandle?
        if rule.values == nil, rule.replacements.isEmpty, pieces.count == 1,
            case .field(let handle) = pieces[0]
        {
            plain = handle
        }
        self.plain = plain
        lowercased = Dictionary(
            (rule.values ?? [:]).map { ($0.key.lowercased(), $0.value) },
            uniquingKeysWith: { first, _ in first })
    }

    /// The field to name in a problem.
    var field: FieldHandle? {
        for case .field(let handle) in pieces { return handle }
        return nil
    }

    /// The text of a record; nil when it is blank or says nothing.
    ///
    /// - Throws: `Problem` for a text the table of values does not list.
    func text(_ record: Record) throws(Problem) -> String? {
        if let plain { return record.cell(plain) }
        return try reading(record)?.text
    }

    /// The name or the id a record gives here; nil when it is blank or holds the mark of a blank, such as a dash.
    ///
    /// - Throws: `Problem` for a text the table of values does not list.
    func telling(_ record: Record) throws(Problem) -> String? { try text(record)?.unlessBlankMark }

    /// The text of a record and what it was made from; nil when the record has nothing there.
    ///
    /// - Throws: `Problem` for a text the table of values does not list.
    func reading(_ record: Record) throws(Problem) -> Reading? {
        if let plain { return record.cell(plain).map { Reading(text: $0, source: $0) } }
        guard let source = rule.fields.isEmpty ? words : assembled(record) ?? blank else { return nil }
        return try understood(source, record)
    }

    /// Several texts of a record: the items of a path, or the parts of one cell.
    func readings(_ record: Record) throws(Problem) -> [Reading] {
        var texts: [String] = []
        if case .field(let handle)? = pieces.first, pieces.count == 1, handle.isList {
            texts = record.identifiers(handle)
        } else if let text = assembled(record) {
            texts = [text]
        }
        if let separator = rule.separator {
            texts = texts.flatMap { $0.split(separator: separator).map { String($0).trimmed } }
        }
        var result: [Reading] = []
        for text in texts where !text.isEmpty {
            if let reading = try understood(text, record) { result.append(reading) }
        }
        return result
    }

    /// A blank cell may mean something, where the table of values says so.
    private var blank: String? { rule.values?[""] == nil ? nil : "" }

    private var words: String? {
        if case .words(let words)? = pieces.first { return words }
        return nil
    }

    private func understood(_ source: String, _ record: Record) throws(Problem) -> Reading? {
        var text = source
        for (old, new) in rule.replacements where text.contains(old) {
            text = text.replacing(old, with: new).trimmed
        }
        guard let values = rule.values else {
            return text.isEmpty ? nil : Reading(text: text, source: source)
        }
        if let listed = values[text] { return Reading(text: listed, source: source) }
        if let listed = lowercased[text.lowercased()] { return Reading(text: listed, source: source) }
        switch rule.unlisted {
        case .keep: return Reading(text: text, source: source)
        case .nothing: return Reading(text: nil, source: source)
        case .refuse:
            let words = values.keys.filter { !$0.isEmpty }.sorted().joined(separator: ", ")
            throw Problem(
                .mappingValue, ["text": source, "words": words], at: record.place(of: field))
        }
    }

    /// The pieces in order; a blank field drops out together with the words before it.
    private func assembled(_ record: Record) -> String? {
        var text = ""
        var pending = ""
        var hasField = false
        var wasBlank = false
        for piece in pieces {
            switch piece {
            case .words(let words): pending = words
            case .field(let handle):
                if let found = record.cell(handle) {
                    // Words before the first field belong to it; later ones stand between two of them.
                    if !text.isEmpty || !hasField { text += pending }
                    text += found
                    wasBlank = false
                } else {
                    wasBlank = true
                }
                hasField = true
                pending = ""
            }
        }
        guard !text.isEmpty else { return nil }
        return wasBlank ? text : text + pending
    }
}

extension RecordStream {
    /// The field by the first of its names that the file has; of JSON the first one it may have.
    func handle(of names: FieldNames) -> FieldHandle? {
        // A path exists where some record has it, so the ones seen first win; others may come later.
        if let name = names.match(in: fields) { return field(name) }
        return names.alternatives.lazy.compactMap { self.field($0) }.first
    }
}
