extension Record {
    /// Every value of a field as an identifier, blank ones left out.
    func identifiers(_ field: FieldHandle) -> [String] {
        guard case .object(let object) = content else { return identifier(field).map { [$0] } ?? [] }
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
