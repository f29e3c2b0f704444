import PrecinctModel
import Wording

extension DossierReader {
    /// Reads a value: bare, or an object with its parts.
    mutating func value(_ node: JSONNode, of attribute: Attribute, of kind: ElementKind, _ field: String)
        -> ObservedValue?
    {
        if node.members != nil {
            let keys = ["value", "unit", "tolerance", "entered", "exact", "exactTolerance"]
            allow(keys + Self.provenance, in: node, path: field)
        }
        return parts(node, of: attribute, of: kind, field)
    }

    /// Reads the parts of a value; what else the node may hold was checked.
    mutating func parts(_ node: JSONNode, of attribute: Attribute, of kind: ElementKind, _ field: String)
        -> ObservedValue?
    {
        guard let text = composed(node, field) else { return nil }
        let value = parsed(at: node, field) { _ throws(Problem) in
            try ObservedValue(parsing: text, as: attribute, of: kind)
        }
        guard let value, node.members != nil else { return value }
        return refined(value, node, attribute, field)
    }

    /// The text of a value: bare, or put together from `value`, `tolerance` and `unit`.
    private mutating func composed(_ node: JSONNode, _ field: String) -> String? {
        if let text = node.entered { return text }
        guard node.members != nil else {
            report(.dossierValue, at: node, field)
            return nil
        }
        guard let value = node["value"]?.entered else {
            report(.dossierField, ["field": "\(field).value"], at: node, field)
            return nil
        }
        for key in ["unit", "tolerance", "entered", "exact", "exactTolerance"] {
            if let given = node[key], !given.isNull, given.entered == nil {
                report(.dossierField, ["field": "\(field).\(key)"], at: given, "\(field).\(key)")
                return nil
            }
        }
        return QuantityParts.text(
            value, tolerance: node["tolerance"]?.entered, unit: node["unit"]?.entered)
    }

    /// A number with the text it was entered as, and with the fraction its digits only come near to.
    private mutating func refined(
        _ value: ObservedValue, _ node: JSONNode, _ attribute: Attribute, _ field: String
    ) -> ObservedValue? {
        let entered = node["entered"]?.entered
        let exact = node["exact"]?.entered
        if entered == nil, exact == nil { return value }
        guard case .number(let quantity) = value else {
            report(.dossierField, ["field": "\(field).entered"], at: node["entered"] ?? node, field)
            return nil
        }
        let text = entered ?? quantity.text
        guard let exact else {
            // Whoever corrects the value and forgets the text would print one and judge by the other.
            if let typed = try? Quantity(parsing: text, unit: attribute.unit),
                typed.value != quantity.value || typed.tolerance != quantity.tolerance
            {
                report(.exchangeEntered, ["entered": text, "value": quantity.text], at: node, field)
                return nil
            }
            return .number(
                Quantity(
                    value: quantity.value, unit: quantity.unit, tolerance: quantity.tolerance, text: text))
        }
        let spread = node["exactTolerance"]?.entered
        guard let fraction = Rational(fraction: exact),
            spread == nil || spread.flatMap(Rational.init(fraction:)) != nil,
            let scale = quantity.unit.factor.reciprocal,
            fraction.multiplied(by: scale)?.decimalText() == node["value"]?.entered
        else {
            report(.exchangeExact, ["exact": exact, "value": quantity.text], at: node, field)
            return nil
        }
        return .number(
            Quantity(
                value: fraction, unit: quantity.unit, tolerance: spread.flatMap(Rational.init(fraction:)),
                text: text))
    }
}
