public import Wording

/// One record of a file: a row of a table or a JSON object.
public struct Record: Sendable {
    enum Content: Sendable {
        case row(CSVRow)
        case object(JSONRecord)
    }

    let content: Content
    /// The line it begins on, from 1.
    public let line: Int
    private let file: String

    init(_ content: Content, line: Int, file: String) {
        self.content = content
        self.line = line
        self.file = file
    }

    /// The text of a field exactly as it stands in the file; nil where there is none.
    ///
    /// An empty cell is an empty text. Several values of a path are joined by commas.
    public func text(_ field: FieldHandle) -> String? {
        switch (content, field.target) {
        case (.row(let row), .column(let index)): row.text(index)
        case (.row, _): nil
        case (.object, _):
            switch texts(field) {
            case let texts where texts.count > 1: texts.joined(separator: ", ")
            case let texts: texts.first
            }
        }
    }

    /// The text of a field as it is to be understood; nil where it is blank.
    ///
    /// Blanks at the ends and invisible signs are left out, no-break spaces become plain ones, and letters are
    /// composed (NFC).
    public func reading(_ field: FieldHandle) -> String? {
        if case (.row(let row), .column(let index)) = (content, field.target) { return row.reading(index) }
        guard let text = text(field)?.asRead, !text.isEmpty else { return nil }
        return text
    }

    /// The text of a field as an identifier: a JSON number loses a fraction of nothing but zeros.
    ///
    /// Programs that keep every number as a fraction write `50933.0` for 50933; a JSON text `3.10` is kept.
    public func identifier(_ field: FieldHandle) -> String? {
        guard case .object(let object) = content else { return reading(field) }
        let texts = object.identifiers(field.target).map(\.asRead).filter { !$0.isEmpty }
        return texts.isEmpty ? nil : texts.joined(separator: ", ")
    }

    /// Every value of a field, of which a path with `[]` may have several, as they stand in the file.
    public func texts(_ field: FieldHandle) -> [String] {
        switch content {
        case .row: text(field).map { [$0] } ?? []
        case .object(let object): object.texts(field.target)
        }
    }

    /// The whole record as it stands in the file; a part of a JSON document without its blanks.
    public var source: String {
        switch content {
        case .row(let row): row.source
        case .object(let object): object.node.compactText
        }
    }

    /// Where a field stands in the file; the beginning of the record without one.
    public func place(of field: FieldHandle? = nil) -> Place {
        var place = Place(file: file, line: line, field: field?.name)
        switch (content, field?.target) {
        case (.row(let row), .column(let index)?):
            let position = row.position(index)
            (place.line, place.column) = (position.line, position.column)
        case (.object(let object), let target):
            let node = target.flatMap { object.nodes($0).first } ?? object.node
            (place.line, place.column) = (node.line, node.column)
        default: break
        }
        return place
    }
}
