import EmbeddedSchemas
public import PositionedYAML
public import Wording

extension Vocabulary {
    /// The vocabulary inside the program.
    public static let builtIn: Vocabulary = {
        do {
            return try Vocabulary(YAMLNode(packed: EmbeddedVocabulary.tree))
        } catch {
            // The tree was checked when it was embedded; without a vocabulary nothing can run.
            preconditionFailure("the embedded vocabulary is damaged: \(error)")
        }
    }()

    /// Reads a vocabulary.
    ///
    /// - Throws: `Problem` naming the line of the first thing that is not as `vocabulary/1` wants it.
    public convenience init(_ node: YAMLNode) throws(Problem) {
        guard node["pandus"]?.text == "vocabulary/1" else { throw VocabularyReader.flaw(node, "pandus") }
        guard let version = node["version"]?.text else { throw VocabularyReader.flaw(node, "version") }
        let reader = try VocabularyReader(equipment: node["equipmentAttributes"])
        guard let pairs = node["kinds"]?.pairs else { throw VocabularyReader.flaw(node, "kinds") }
        var kinds: [ElementKind] = []
        for pair in pairs { kinds.append(try reader.kind(pair)) }
        self.init(version: version, kinds: kinds)
    }
}

/// Turns nodes into kinds and attributes.
private struct VocabularyReader {
    private var equipment: [Attribute] = []

    init(equipment node: YAMLNode?) throws(Problem) {
        for pair in node?.pairs ?? [] { equipment.append(try attribute(pair)) }
    }

    static func flaw(_ node: YAMLNode, _ field: String) -> Problem {
        Problem(
            .vocabularyMalformed, ["field": field],
            at: Place(file: "vocabulary.yaml", line: node.line, column: node.column, field: field))
    }

    func kind(_ pair: YAMLPair) throws(Problem) -> ElementKind {
        let node = pair.value
        guard let owner = node["owner"]?.text.flatMap(ElementKind.Owner.init) else {
            throw Self.flaw(node, "\(pair.key).owner")
        }
        var link: AccessLink?
        if let name = node["link"]?.text {
            guard let known = AccessLink(rawValue: name) else { throw Self.flaw(node, "\(pair.key).link") }
            link = known
        }
        let isEquipment = try flag(node["equipment"], pair.key)
        var attributes: [Attribute] = []
        for entry in node["attributes"]?.pairs ?? [] { attributes.append(try attribute(entry)) }
        if isEquipment { attributes += equipment }
        guard Set(attributes.map(\.id)).count == attributes.count else { throw Self.flaw(node, pair.key) }
        let placement = (node["placement"]?.items ?? []).compactMap(\.text)
        guard Set(placement).isSubset(of: attributes.map(\.id)) else {
            throw Self.flaw(node["placement"] ?? node, "\(pair.key).placement")
        }
        let presence = node["presence"]
        return ElementKind(
            id: pair.key, owner: owner, isSingle: try flag(node["single"], pair.key),
            isEquipment: isEquipment,
            link: link, presenceShelfLife: try shelfLife(presence?["shelfLife"], pair.key),
            presenceNeedsSight: try flag(presence?["measuredOnly"], pair.key), attributes: attributes,
            placement: placement)
    }

    private func attribute(_ pair: YAMLPair) throws(Problem) -> Attribute {
        let node = pair.value
        let type = try valueType(pair)
        let unit: Unit = if case .number(let unit) = type { unit } else { .one }
        var plausible: Interval?
        if let bounds = node["range"]?.items {
            guard bounds.count == 2, let low = amount(bounds[0], unit), let high = amount(bounds[1], unit),
                low <= high
            else { throw Self.flaw(node, "\(pair.key).range") }
            plausible = Interval(low, high)
        }
        var tolerances: [String: Rational] = [:]
        for entry in node["tolerance"]?.pairs ?? [] {
            guard let tolerance = amount(entry.value, unit), tolerance >= .zero else {
                throw Self.flaw(node, "\(pair.key).tolerance")
            }
            tolerances[entry.key] = tolerance
        }
        var mappings: [String: String] = [:]
        for entry in node["maps"]?.pairs ?? [] { mappings[entry.key] = entry.value.text }
        return Attribute(
            id: pair.key, type: type, plausible: plausible,
            needsMeasurement: try flag(node["measuredOnly"], pair.key),
            shelfLife: try shelfLife(node["shelfLife"], pair.key), tolerances: tolerances, mappings: mappings)
    }

    private func valueType(_ pair: YAMLPair) throws(Problem) -> Attribute.ValueType {
        let node = pair.value
        switch node["type"]?.text {
        case "number":
            guard let unit = node["unit"]?.text.flatMap(Unit.init(rawValue:)) else {
                throw Self.flaw(node, "\(pair.key).unit")
            }
            return .number(unit)
        case "integer": return .integer
        case "boolean": return .boolean
        case "date": return .date
        case "text": return .text
        case "choice":
            let values = node["values"]?.pairs?.map(\.key) ?? []
            guard (1...64).contains(values.count) else { throw Self.flaw(node, "\(pair.key).values") }
            return .choice(values)
        default: throw Self.flaw(node, "\(pair.key).type")
        }
    }

    private func amount(_ node: YAMLNode, _ unit: Unit) -> Rational? {
        node.text.flatMap { Rational(decimal: $0) }.flatMap { $0.multiplied(by: unit.factor) }
    }

    private func flag(_ node: YAMLNode?, _ key: String) throws(Problem) -> Bool {
        guard let node, let text = node.text else { return false }
        guard text == "true" || text == "false" else { throw Self.flaw(node, key) }
        return text == "true"
    }

    private func shelfLife(_ node: YAMLNode?, _ key: String) throws(Problem) -> ShelfLife? {
        guard let node, let text = node.text else { return nil }
        guard let life = ShelfLife(text) else { throw Self.flaw(node, "\(key).shelfLife") }
        return life
    }
}
