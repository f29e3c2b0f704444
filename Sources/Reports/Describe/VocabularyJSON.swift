public import PrecinctModel
import Wording

/// The vocabulary as JSON that `Schemas/vocabulary.schema.json` describes; labels in every language.
public struct VocabularyJSON: Sendable {
    private let vocabulary: Vocabulary
    private let texts = Language.allCases.map { Texts($0) }

    /// Prepares the description of a vocabulary.
    public init(_ vocabulary: Vocabulary = .builtIn) {
        self.vocabulary = vocabulary
    }

    /// The kinds, in the order of the vocabulary.
    public func text(of kinds: [ElementKind]) -> String {
        var json = JSONText()
        json.openObject()
        json.write("pandus", "vocabulary/1")
        json.write("version", vocabulary.version)
        json.openArray("kinds")
        for kind in kinds {
            json.breakLine()
            write(kind, into: &json)
        }
        json.closeArray()
        json.closeObject()
        json.breakLine()
        return json.text
    }

    private func write(_ kind: ElementKind, into json: inout JSONText) {
        json.openObject()
        json.write("id", kind.id)
        labels("label", into: &json) { $0.kind(kind.id) }
        json.write("owner", kind.owner.rawValue)
        json.write("single", kind.isSingle)
        json.write("equipment", kind.isEquipment)
        json.write("link", kind.link?.rawValue)
        json.write("presenceSeconds", kind.presenceShelfLife.map { Rational($0.seconds) })
        json.write("presenceMustBeSeen", kind.presenceNeedsSight)
        json.openArray("attributes")
        for attribute in kind.attributes {
            json.breakLine()
            write(attribute, of: kind.id, into: &json)
        }
        json.closeArray()
        json.closeObject()
    }

    private func write(_ attribute: Attribute, of kind: String, into json: inout JSONText) {
        json.openObject()
        json.write("id", attribute.id)
        labels("label", into: &json) { $0.attribute(attribute.id, of: kind) }
        labels("howTo", into: &json) { $0.hint(attribute.id, of: kind) ?? "" }
        json.write("type", attribute.type.name)
        json.write("unit", attribute.unit == .one ? nil : attribute.unit.rawValue)
        if case .choice(let ids) = attribute.type {
            json.openArray("values")
            for id in ids {
                json.openObject()
                json.write("id", id)
                labels("label", into: &json) { $0.choice(id, attribute.id, of: kind) }
                json.closeObject()
            }
            json.closeArray()
        }
        if let range = attribute.plausible {
            json.openArray("range")
            json.write(nil, range.low.shown(in: attribute.unit))
            json.write(nil, range.high.shown(in: attribute.unit))
            json.closeArray()
        }
        json.write("measuredOnly", attribute.needsMeasurement)
        json.write("shelfLifeSeconds", attribute.shelfLife.map { Rational($0.seconds) })
        json.openObject("tolerances")
        for (instrument, tolerance) in attribute.tolerances.sorted(by: { $0.key < $1.key }) {
            json.write(instrument, tolerance.shown(in: attribute.unit))
        }
        json.closeObject()
        json.openObject("maps")
        for (format, field) in attribute.mappings.sorted(by: { $0.key < $1.key }) {
            json.write(format, field)
        }
        json.closeObject()
        json.closeObject()
    }

    private func labels(_ key: String, into json: inout JSONText, _ word: (Texts) -> String) {
        json.openObject(key)
        for texts in texts { json.write(texts.language.rawValue, word(texts)) }
        json.closeObject()
    }
}

extension Attribute.ValueType {
    /// The name of the type in `Schemas/vocabulary.yaml`.
    var name: String {
        switch self {
        case .number: "number"
        case .integer: "integer"
        case .boolean: "boolean"
        case .choice: "choice"
        case .date: "date"
        case .text: "text"
        }
    }
}
