/// What a comparison adds up to.
public struct DeltaTotals: Sendable {
    /// How many precincts either audit judged.
    public private(set) var precincts = 0
    /// How many of them changed.
    public private(set) var changed = 0
    /// How many findings became what.
    public private(set) var findings: [FindingChange.Kind: Int] = [:]
    /// How many grades became better.
    public private(set) var better = 0
    /// How many grades became worse.
    public private(set) var worse = 0
    /// How many grades are not confirmed any more.
    public private(set) var unconfirmed = 0
    /// How many grades were not confirmed and are now, whatever they came to.
    public private(set) var confirmed = 0

    /// Adds up nothing.
    public init() {}

    /// Adds a precinct.
    public mutating func add(_ delta: PrecinctDelta) {
        precincts += 1
        if !delta.isUnchanged { changed += 1 }
        for change in delta.changes { findings[change.kind, default: 0] += 1 }
        for grade in delta.grades {
            switch grade.turn {
            case .better: better += 1
            case .worse: worse += 1
            case .unconfirmed: unconfirmed += 1
            case .confirmed: confirmed += 1
            }
        }
    }
}
