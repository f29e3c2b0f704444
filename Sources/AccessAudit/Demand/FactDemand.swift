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
    /// The numbers of the rules that those seen so far refer to.
    private var held: Set<Int> = []

    /// Collects what the rules of some packs may read.
    public init(packs: [RulePack], vocabulary: Vocabulary = .builtIn) {
        self.vocabulary = vocabulary
        for rule in packs.flatMap(\.rules) { add(rule) }
        addConditions()
    }

    /// Collects what one rule may read, and the rules that it refers to.
    public init(rule: Int, of pack: RulePack, vocabulary: Vocabulary = .builtIn) {
        self.vocabulary = vocabulary
        held = [rule]
        var seen: Set<Int> = []
        while let next = held.subtracting(seen).first {
            seen.insert(next)
            add(pack.rules[next])
        }
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

    /// What is read of a thing depends on its condition: a missing one is not there, a broken one does not work.
    ///
    /// Whether it works and how many of its pieces do answer for each other too, see `EquipmentAccount`.
    private mutating func addConditions() {
        for (number, kind) in vocabulary.kinds.enumerated() where kind.isEquipment {
            guard let wanted = kinds[number] else { continue }
            var sources = ["condition"]
            let answers = ["working", "workingQuantity", "quantity"].compactMap(kind.slot)
            if !wanted.slots.isDisjoint(with: answers) { sources += EquipmentItem.jointAttributes }
            kinds[number]?.slots.formUnion(sources.compactMap(kind.slot))
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
        case .constant, .notSeen: break
        // It stands in the same pack and is walked for itself.
        case .holds(let rule, _): held.insert(rule)
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
