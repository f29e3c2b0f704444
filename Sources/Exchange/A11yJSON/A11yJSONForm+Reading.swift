import PrecinctModel

extension A11yJSONForm {
    /// A value of the format as a text that the attribute's parser reads; nil for what we cannot take.
    ///
    /// An inequality (“more than 90 cm”), an approximation and an amount without its unit are no values: taken
    /// as ones they would pass rules that nobody has checked.
    func entered(_ node: JSONNode, of attribute: Attribute) -> String? {
        switch self {
        case .flag:
            if case .boolean(false) = node.content { return "0" }
            return nil
        case .text: return node.string
        case .words(let words):
            // Where two of our choices share a word, the word does not tell which.
            let choices = words.filter { $0.value == node.string }.map(\.key)
            return choices.count == 1 ? choices.first : nil
        case .plain: break
        }
        switch attribute.type {
        case .boolean:
            if case .boolean = node.content { return node.entered }
            return nil
        case .integer:
            if case .number = node.content { return node.entered }
            return nil
        case .date, .choice: return node.string
        case .text: return A11yJSONText(node)?.text
        case .number: return A11yJSONForm.amount(node)
        }
    }

    private static func amount(_ node: JSONNode) -> String? {
        if let text = node.string { return amount(text) }
        guard node.members != nil else { return nil }
        if let sign = node["operator"]?.string, sign != "=", sign != "==" { return nil }
        guard let unit = node["unit"]?.string.flatMap(unit) else { return nil }
        if let low = node["min"]?.entered, let high = node["max"]?.entered {
            return range(low, high, unit)
        }
        guard let value = node["value"]?.entered else { return nil }
        let spread = (node["precision"] ?? node["accuracy"])?.entered
        return QuantityParts.text(value, tolerance: spread, unit: unit.rawValue)
    }

    /// Reads `90 cm`, `=90cm` and `40 .. 45cm`.
    private static func amount(_ text: String) -> String? {
        var rest = text.trimmed[...]
        for sign in ["==", "="] where rest.hasPrefix(sign) {
            rest = rest.dropFirst(sign.count)
            break
        }
        let ends = String(rest).trimmed
        func numeral(_ text: some StringProtocol) -> Substring {
            Substring(text.drop { $0 == " " }).prefix { "+-0123456789".contains($0) || $0 == "." }
        }
        if let dots = ends.firstRange(of: "..") {
            let low = String(ends[..<dots.lowerBound]).trimmed
            let tail = ends[dots.upperBound...].drop { $0 == " " }
            let high = numeral(tail)
            return unit(String(tail[high.endIndex...]).trimmed).flatMap { range(low, String(high), $0) }
        }
        let value = numeral(ends)
        guard !value.isEmpty, let unit = unit(String(ends[value.endIndex...]).trimmed) else { return nil }
        return "\(value) \(unit.rawValue)"
    }

    /// What lies between two ends: the middle, give or take half the distance.
    private static func range(_ low: String, _ high: String, _ unit: Unit) -> String? {
        guard let low = Rational(decimal: low), let high = Rational(decimal: high), low <= high,
            let half = Rational(1, over: 2), let middle = low.adding(high)?.multiplied(by: half),
            let spread = high.adding(low.negated)?.multiplied(by: half),
            let shown = middle.exactDecimal
        else { return nil }
        return QuantityParts.text(shown, tolerance: spread.exactDecimal, unit: unit.rawValue)
    }

    /// A unit by the names js-quantities knows.
    private static func unit(_ name: String) -> Unit? {
        switch name.lowercased() {
        case "percent": .percent
        case "millimeter", "millimetre", "millimeters", "millimetres": .millimetre
        case "centimeter", "centimetre", "centimeters", "centimetres": .centimetre
        case "meter", "metre", "meters", "metres": .metre
        case "foot", "feet": .foot
        case "newton", "newtons": .newton
        case "degree", "degrees": .degree
        default: Unit(spelling: name)
        }
    }
}

/// A text of A11yJSON: by language, as the format wants it, or bare, as some write it.
struct A11yJSONText {
    let text: String

    /// Takes the text in the language of the place before translations of it.
    init?(_ node: JSONNode?) {
        guard let node else { return nil }
        let languages = ["kk", "ru", "und", "en"]
        let told = languages.lazy.compactMap { node[$0]?.string }.first
        guard let text = node.string ?? told ?? node.members?.lazy.compactMap(\.value.string).first,
            !text.trimmed.isEmpty
        else { return nil }
        self.text = text.trimmed
    }
}
