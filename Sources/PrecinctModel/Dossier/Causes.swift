/// Why something is not known.
public struct Causes: OptionSet, Sendable, Hashable {
    /// One bit a cause.
    public let rawValue: UInt8

    /// Builds a set from its bits.
    public init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// Nobody looked.
    public static let missing = Causes(rawValue: 1)
    /// What was seen is older than its shelf life.
    public static let expired = Causes(rawValue: 2)
    /// Equally good observations of one moment or visit disagree.
    public static let conflict = Causes(rawValue: 4)
    /// The instrument was too coarse to decide.
    public static let imprecise = Causes(rawValue: 8)
    /// Somebody said so, where only a measurement counts.
    public static let declaredOnly = Causes(rawValue: 16)
    /// The instrument's wording leaves a range of thresholds.
    public static let lawUnclear = Causes(rawValue: 32)
    /// The instrument's text was not seen.
    public static let lawNotSeen = Causes(rawValue: 64)

    /// The single causes with the names used in JSON, in a fixed order.
    public static let named: [(cause: Causes, name: String)] = [
        (.missing, "missing"), (.expired, "expired"), (.conflict, "conflict"), (.imprecise, "imprecise"),
        (.declaredOnly, "declaredOnly"), (.lawUnclear, "lawUnclear"), (.lawNotSeen, "lawNotSeen"),
    ]

    /// The names of the causes in the set.
    public var names: [String] { Causes.named.filter { contains($0.cause) }.map(\.name) }
}
