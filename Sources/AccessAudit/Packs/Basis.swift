/// What a verdict rests on, weakest first, so that a house number never looks like law.
public enum Basis: String, Sendable, CaseIterable, Comparable {
    /// Our own recommended practice.
    case house
    /// A threshold we only remember.
    case memory
    /// A recommendation or a policy.
    case recommendation
    /// A law, an instruction or a building norm.
    case law

    /// The basis of a rule.
    init(confidence: Confidence, binding: Binding) {
        self =
            switch (confidence, binding) {
            case (.house, _), (_, .house): .house
            case (.memory, _): .memory
            case (_, .law), (_, .instruction), (_, .norm): .law
            case (_, .recommendation), (_, .policy), (_, .practice): .recommendation
            }
    }

    /// Tells which is weaker.
    public static func < (left: Basis, right: Basis) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .house: 0
        case .memory: 1
        case .recommendation: 2
        case .law: 3
        }
    }
}
