public import PrecinctModel

/// Every fact that the rules of some packs may read: what an inspector has to find out, and nothing else.
///
/// A fact counts as read when any rule names it anywhere, whether or not today's facts let the rule get there.
public struct FactDemand: Sendable {
    /// What is read of the elements of one kind.
    public struct OfKind: Sendable, Hashable {
        /// The slots of the attributes that are read.
        public internal(set) var slots: Set<Int> = []
        /// Whether it matters which elements there are and whether that is all of them.
        public internal(set) var isListed = false
        /// The numbers of the kinds that its elements may belong to.
        public internal(set) var parents: Set<Int> = []
    }

    /// The vocabulary that numbers kinds and slots.
    public let vocabulary: Vocabulary
    private var kinds: [Int: OfKind] = [:]

    /// Collects what the rules of some packs may read.
    public init(packs: [RulePack], vocabulary: Vocabulary = .builtIn) {
        self.vocabulary = vocabulary
        for rule in packs.flatMap(\.rules) { add(rule) }
        addConditions()
    }

    /// What is read of a kind, by its number; nil for nothing at all.
    public subscript(kind: Int) -> OfKind? { kinds[kind] }

    private mutating func add(_ rule: Rule) {
        if let each = rule.each { kinds[each, default: OfKind()].isListed = true }
        if let when = rule.when { add(when, rule.each) }
        add(rule.require, rule.each)
        for escalation in rule.escalations { add(escalation.condition, rule.each) }
        if !rule.interim.isEmpty { addInterimMeasures() }
    }

    /// What decides whether a measure covers a failure, see `InterimMeasure`.
    private mutating func addInterimMeasures() {
        guard let kind = vocabulary.index(of: "interimMeasure") else { return }
        kinds[kind, default: OfKind()].isListed = true
        for attribute in ["measure", "accepted", "tested", "validFrom", "validUntil"] {
            if let slot = vocabulary.kinds[kind].slot(of: attribute) {
                kinds[kind, default: OfKind()].slots.insert(slot)
            }
        }
    }

    /// A thing whose condition is that it is missing is not there, so a list of equipment reads conditions.
    private mutating func addConditions() {
        for (number, kind) in vocabulary.kinds.enumerated() where kind.isEquipment {
            guard kinds[number]?.isListed == true, let slot = kind.slot(of: "condition") else { continue }
            kinds[number]?.slots.insert(slot)
        }
    }

    private mutating func add(_ path: FactPath) {
        kinds[path.kind, default: OfKind()].slots.insert(path.slot)
    }

    private mutating func add(_ list: ListQuery, _ each: Int?) {
        kinds[list.kind, default: OfKind()].isListed = true
        if list.isOfThis, let each { kinds[list.kind, default: OfKind()].parents.insert(each) }
        if let filter = list.filter { add(filter, each) }
    }

    private mutating func add(_ condition: Condition, _ each: Int?) {
        switch condition {
        // A rule that is referred to stands in the same pack and is walked for itself.
        case .constant, .notSeen, .holds: break
        case .fact(let path), .choice(let path, _), .recorded(let path): add(path)
        case .compare(_, let left, let right):
            add(left, each)
            add(right, each)
        case .not(let inner): add(inner, each)
        case .and(let parts), .or(let parts): for part in parts { add(part, each) }
        case .any(let list): add(list, each)
        case .all(let list, let requirement):
            add(list, each)
            add(requirement, each)
        }
    }

    private mutating func add(_ term: Term, _ each: Int?) {
        switch term {
        case .constant, .asOf: break
        case .fact(let path): add(path)
        case .add(let left, let right), .subtract(let left, let right), .multiply(let left, let right),
            .divide(let left, let right), .larger(let left, let right), .smaller(let left, let right):
            add(left, each)
            add(right, each)
        case .roundUp(let inner): add(inner, each)
        case .count(let list): add(list, each)
        case .fold(_, let list, let path, _):
            add(list, each)
            add(path)
        }
    }
}
