/// How one text is made from a record of a file.
struct CellRule: Sendable {
    /// A part of the text.
    enum Piece: Sendable, Hashable {
        /// Fixed words.
        case words(String)
        /// What stands in a field.
        case field(FieldNames)
    }

    /// What to do with a text that the table of values does not list.
    enum Unlisted: String, Sendable, CaseIterable {
        /// The row is refused: a word nobody gave a meaning must not get one by chance.
        case refuse
        /// The text stands as it is.
        case keep
        /// It says nothing.
        case nothing
    }

    /// The parts in order; blank fields drop out together with the words before them.
    var pieces: [Piece]
    /// What the texts of this source mean; a text that means nothing says that nobody knows.
    var values: [String: String?]?
    var unlisted = Unlisted.refuse
    /// Texts to be replaced, in order, before the values are looked up.
    var replacements: [(old: String, new: String)] = []
    /// What parts several values of one cell.
    var separator: String?
    /// The unit of numbers that have none.
    var unit: String?
    /// Whether a comma is the decimal sign.
    var hasDecimalComma = false

    /// The fields it reads.
    var fields: [FieldNames] {
        pieces.compactMap { piece in
            if case .field(let names) = piece { return names }
            return nil
        }
    }

    /// The field to name in a problem.
    var shown: String { fields.first?.shown ?? "" }

    /// Reads a column, or `{column}` among fixed words.
    init(template text: String) {
        pieces = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            if open > rest.startIndex { pieces.append(.words(String(rest[..<open]))) }
            pieces.append(.field(FieldNames(String(rest[rest.index(after: open)..<close]))))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { pieces.append(.words(String(rest))) }
    }

    /// Reads a column.
    init(column text: String) {
        pieces = [.field(FieldNames(text))]
    }

    /// Always says the same.
    init(constant text: String) {
        pieces = [.words(text)]
    }
}
