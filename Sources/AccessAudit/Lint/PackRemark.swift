public import Wording

/// Something to be said of a pack file.
public struct PackRemark: Sendable {
    /// How much it matters.
    public enum Level: String, Sendable, CaseIterable {
        /// The pack cannot be used.
        case error
        /// The pack can be used, and is perhaps not what its author means.
        case hint
    }

    /// How much it matters.
    public let level: Level
    /// What it is and where it stands.
    public let problem: Problem

    /// Puts a remark together.
    public init(_ level: Level, _ problem: Problem) {
        self.level = level
        self.problem = problem
    }
}
