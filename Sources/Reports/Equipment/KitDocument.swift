public import AccessAudit
public import PrecinctModel
public import Wording

/// A kit's name and edition as JSON.
public struct KitDocument: Encodable, Sendable {
    let id: String
    let version: String
    let sha256: String
    let title: String
    let binding: String
    let whole: Bool

    /// Names a kit.
    public init(_ kit: Kit, _ texts: Texts) {
        id = kit.id
        version = kit.version
        sha256 = kit.sha256
        title = texts.title(of: kit)
        binding = kit.binding.rawValue
        whole = kit.isWhole
    }
}

/// What there is of one item of a kit, as JSON.
public struct KitBalanceDocument: Encodable, Sendable {
    struct Unknown: Encodable {
        let fact: String
        let causes: [String]
        let text: String
    }

    let kit: String
    let item: String
    let kind: String
    let title: String
    let required: RangeDocument
    let requiredCauses: [String]
    let present: RangeDocument
    let working: RangeDocument
    let unknown: Int64?
    let short: RangeDocument
    let spare: RangeDocument
    let unknowns: [Unknown]
    let confidence: String
    let source: String

    /// Describes a balance.
    public init(_ balance: KitBalance, of kit: Kit, vocabulary: Vocabulary = .builtIn, _ texts: Texts) {
        self.kit = kit.id
        item = balance.item.id
        kind = vocabulary.kinds[balance.item.kind].id
        title = texts.title(of: balance.item, in: kit)
        required = RangeDocument(balance.required)
        requiredCauses = balance.requiredCauses.names
        present = RangeDocument(balance.present)
        working = RangeDocument(balance.working)
        unknown = balance.unsettled.isFinite ? balance.unsettled.roundedUp.numerator : nil
        short = RangeDocument(balance.short)
        spare = RangeDocument(balance.spare)
        unknowns = balance.unknowns.map {
            Unknown(fact: $0.fact.text, causes: $0.causes.names, text: texts.unknown($0))
        }
        confidence = balance.item.citation.confidence.rawValue
        source = texts.source(of: balance.item, in: kit)
    }
}
