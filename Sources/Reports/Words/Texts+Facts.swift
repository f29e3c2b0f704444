import AccessAudit
import PrecinctModel
import Wording

extension Texts {
    /// The name of a kind of element.
    func kind(_ id: String) -> String { self["vocabulary/kinds/\(id)/label"] ?? id }

    /// The name of an element: its kind and, where there may be several, its id.
    func element(_ reference: ElementReference) -> String {
        if reference.id == reference.kind { return kind(reference.kind) }
        if reference.id == "*" { return self(.reportElementUnlisted, ["kind": kind(reference.kind)]) }
        return self(.reportElementNamed, ["kind": kind(reference.kind), "id": reference.id])
    }

    /// The name of what a finding is about.
    func element(named name: String?) -> String {
        guard let name else { return self(.reportElementWhole) }
        let parts = name.split(separator: "/", maxSplits: 1).map(String.init)
        guard let kind = parts.first else { return name }
        return element(ElementReference(kind: kind, id: parts.count == 2 ? parts[1] : kind))
    }

    /// The name of an attribute.
    func attribute(_ id: String, of kind: String) -> String {
        attributeText(id, of: kind, "label") ?? id
    }

    /// How to measure an attribute.
    func hint(_ id: String, of kind: String) -> String? { attributeText(id, of: kind, "hint") }

    /// The name of a choice.
    func choice(_ choice: String, _ id: String, of kind: String) -> String {
        attributeText(id, of: kind, "values/\(choice)") ?? choice
    }

    private func attributeText(_ id: String, of kind: String, _ field: String) -> String? {
        ElementKind.textPaths(of: id, field, kind: kind).lazy.compactMap { self[$0] }.first
    }

    /// The name of a fact, such as “Ramp “main”: slope”.
    func fact(_ fact: FindingDetail.FactName) -> String {
        guard let attribute = fact.attribute else { return element(fact.element) }
        return "\(element(fact.element)): \(self.attribute(attribute, of: fact.element.kind).lowercasedFirst)"
    }

    /// The name of an instrument.
    func instrument(_ id: String) -> String { self["instrument.\(id)"] ?? id }
}

extension String {
    /// The text with its first letter small, unless an abbreviation begins it.
    var lowercasedFirst: String {
        guard let first, dropFirst().first?.isUppercase != true else { return self }
        return first.lowercased() + dropFirst()
    }

    /// The text with its first letter large.
    var uppercasedFirst: String {
        guard let first else { return self }
        return first.uppercased() + dropFirst()
    }
}
