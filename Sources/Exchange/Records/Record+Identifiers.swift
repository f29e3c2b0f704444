extension Record {
    /// The text of a field as an identifier, without the apostrophe that keeps a spreadsheet from taking it
    /// for a formula.
    func cell(_ field: FieldHandle) -> String? {
        let text = identifier(field)
        guard let text, text.utf8.first == UInt8(ascii: "'"), case .row = content else { return text }
        let plain = CSVText.unguarded(text).trimmed
        return plain.isEmpty ? nil : plain
    }

    /// Every value of a field as an identifier, blank ones left out.
    func identifiers(_ field: FieldHandle) -> [String] {
        guard case .object(let object) = content else { return cell(field).map { [$0] } ?? [] }
        return object.identifiers(field.target).map(\.asRead).filter { !$0.isEmpty }
    }
}

extension FieldHandle {
    /// Whether the field may have several values: a path through a list.
    var isList: Bool {
        if case .path(let path) = target { return path.steps.contains(.items) }
        return false
    }
}
