import PrecinctModel

/// How A11yJSON writes the value of one attribute.
enum A11yJSONForm {
    /// As the type of the attribute wants it.
    case plain
    /// Yes or no where we count: yes for one or more.
    case flag
    /// A text without a language, such as an id.
    case text
    /// Words of its own for our choices.
    case words([String: String])

    /// The form of an attribute.
    init(_ attribute: Attribute) {
        switch attribute.mappings["a11yjson"] {
        case "Stairs.hasHandRail": self = .flag
        case "EquipmentProperties.originalId": self = .text
        case "Accessibility.wheelchairAccessibilityGrade":
            self = .words(["full": "fully", "assisted": "partially", "none": "not"])
        case "EquipmentProperties.category":
            self = .words([
                "passenger": "elevator", "verticalPlatform": "wheelchairLift", "stairPlatform": "stairLift",
                "stairChair": "stairLift",
            ])
        default: self = .plain
        }
    }

    /// A value in the form; nil where the form has no word for it.
    func json(_ value: ObservedValue, of attribute: Attribute) -> JSONValue? {
        switch (self, value) {
        case (.flag, .number(let quantity)): return .boolean(quantity.value > .zero)
        case (.text, _): return .string(value.text)
        case (.words(let words), .choice(let id)): return words[id].map(JSONValue.string)
        case (.plain, .boolean(let value)): return .boolean(value)
        case (.plain, .date(let day)): return .string(day.description)
        // Nobody noted in which language it was written (BCP 47).
        case (.plain, .text(let text)): return .object([JSONValue.Member("und", .string(text))])
        case (.plain, .number(let quantity)):
            if case .integer = attribute.type { return quantity.value.exactDecimal.map(JSONValue.number) }
            return A11yJSONForm.json(quantity)
        default: return nil
        }
    }

    /// An amount as `{value, unit, precision}`.
    private static func json(_ quantity: Quantity) -> JSONValue {
        var members: [JSONValue.Member] = []
        let parts = QuantityParts(quantity)
        let shown = quantity.unit.factor.reciprocal.flatMap(quantity.value.multiplied) ?? quantity.value
        members.add("value", .number(parts?.value ?? shown.decimalText()))
        members.add("unit", quantity.unit == .percent ? "percent" : quantity.unit.rawValue)
        if let tolerance = parts?.tolerance { members.add("precision", .number(tolerance)) }
        if parts == nil { members.add("rawValue", quantity.text) }
        return .object(members)
    }
}
