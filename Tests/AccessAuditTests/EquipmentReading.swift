@testable import AccessAudit
import PrecinctModel

/// The lists of equipment that a requirement wants something of, and whether each asks if the things work.
struct EquipmentReading {
    /// The kinds of which a list is met by things whatever their state.
    private(set) var careless: Set<String> = []
    /// The kinds of which only working things count.
    private(set) var careful: Set<String> = []

    init(of rule: Rule) {
        read(rule.require, isWanted: true)
    }

    private mutating func read(_ condition: Condition, isWanted: Bool) {
        switch condition {
        case .constant, .notSeen, .fact, .choice, .recorded, .holds: break
        case .compare(_, let left, let right):
            read(left, isWanted)
            read(right, isWanted)
        case .not(let inner): read(inner, isWanted: !isWanted)
        case .and(let parts), .or(let parts): for part in parts { read(part, isWanted: isWanted) }
        case .any(let list): read(list, isWanted)
        case .all(let list, _): read(list, !isWanted)
        }
    }

    private mutating func read(_ term: Term, _ isWanted: Bool) {
        switch term {
        case .constant, .fact, .asOf: break
        case .add(let left, let right), .subtract(let left, let right), .multiply(let left, let right),
            .divide(let left, let right), .larger(let left, let right), .smaller(let left, let right):
            read(left, isWanted)
            read(right, isWanted)
        case .roundUp(let inner): read(inner, isWanted)
        case .count(let list), .fold(_, let list, _, isNonNegative: _): read(list, isWanted)
        }
    }

    /// A list of which nothing is to be there is not met by a broken thing.
    private mutating func read(_ list: ListQuery, _ isWanted: Bool) {
        let kind = Vocabulary.builtIn.kinds[list.kind]
        guard isWanted, kind.isEquipment else { return }
        let states = ["working", "workingQuantity"].compactMap(kind.slot)
        let isCareful = list.filter.map { asks($0, states) } ?? false
        if isCareful { careful.insert(kind.id) } else { careless.insert(kind.id) }
    }

    private func asks(_ filter: Condition, _ slots: [Int]) -> Bool {
        switch filter {
        case .fact(let path): slots.contains(path.slot)
        case .compare(_, .fact(let path), _): slots.contains(path.slot)
        case .and(let parts): parts.contains { asks($0, slots) }
        default: false
        }
    }
}
