/// How many findings came to each outcome.
public struct OutcomeCounts: Sendable, Hashable {
    /// Requirements met.
    public var passed = 0
    /// Requirements not met.
    public var failed = 0
    /// Not decided by what is known.
    public var cantTell = 0
    /// Not looked at, or too long ago.
    public var untested = 0
    /// Rules that do not apply.
    public var inapplicable = 0
    /// Rules that fall due at a later moment, outside all other numbers.
    public var dueLater = 0
    /// Those of the requirements not met that a waiver in force lets stand; they count as failed all the same.
    public var waived = 0

    /// Counts nothing.
    public init() {}

    /// Counts one outcome.
    mutating func add(_ outcome: Outcome) {
        switch outcome {
        case .passed: passed += 1
        case .failed: failed += 1
        case .cantTell: cantTell += 1
        case .untested: untested += 1
        case .inapplicable: inapplicable += 1
        }
    }

    /// Adds other counts.
    public mutating func add(_ other: OutcomeCounts) {
        passed += other.passed
        failed += other.failed
        cantTell += other.cantTell
        untested += other.untested
        inapplicable += other.inapplicable
        dueLater += other.dueLater
        waived += other.waived
    }

    /// All findings that apply: the denominator of every share.
    public var applicable: Int { passed + failed + cantTell + untested }

    /// The share that is decided, 0…1; nil when nothing applies.
    public var coverage: Double? {
        applicable == 0 ? nil : Double(passed + failed) / Double(applicable)
    }
}
