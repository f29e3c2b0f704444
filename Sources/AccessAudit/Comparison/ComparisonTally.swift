/// How two groups of packs differ over many precincts.
public struct ComparisonTally: Sendable {
    /// How many rules come out differently, and how many alike all the same.
    public struct Count: Sendable, Hashable {
        /// Rules with another outcome in the other group, or none.
        public var other = 0
        /// Rules with the same outcome in both.
        public var same = 0

        /// Counts nothing.
        public init() {}

        /// Both together.
        public var all: Int { other + same }
    }

    /// How many precincts were compared.
    public private(set) var precincts = 0
    /// How many have another grade of some category.
    public private(set) var differing = 0
    /// How many have another grade of each category.
    public private(set) var byCategory: [Category: Int] = [:]
    /// All rules over all precincts and elements.
    public private(set) var rules = Count()
    /// Those that differ in some way; a rule may differ in several.
    public private(set) var byDifference: [RuleDifference: Count] = [:]

    /// Counts nothing.
    public init() {}

    /// Adds the comparison of one precinct.
    public mutating func add(_ rows: [ComparedRule], _ left: PrecinctVerdict, _ right: PrecinctVerdict) {
        precincts += 1
        let categories = left.differingCategories(from: right)
        if !categories.isEmpty { differing += 1 }
        for category in categories { byCategory[category, default: 0] += 1 }
        for row in rows {
            rules.add(row)
            for difference in row.differences { byDifference[difference, default: Count()].add(row) }
        }
    }
}

extension ComparisonTally.Count {
    fileprivate mutating func add(_ row: ComparedRule) {
        if row.isSameOutcome { same += 1 } else { other += 1 }
    }
}

extension PrecinctVerdict {
    /// The categories, secrecy included, of which another verdict gives another grade.
    public func differingCategories(from other: PrecinctVerdict) -> [Category] {
        Category.allCases.filter { category in
            category == .secrecy
                ? secrecy.grade != other.secrecy.grade
                : access[category]?.grade != other.access[category]?.grade
        }
    }
}
