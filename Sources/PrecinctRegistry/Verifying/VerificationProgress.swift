/// How far a verification has come.
public struct VerificationProgress: Sendable, Hashable {
    /// What is being looked at.
    public enum Stage: String, Sendable, CaseIterable {
        /// The pages and references of the database.
        case database
        /// The hash chain.
        case history
        /// The files.
        case media
    }

    /// What is being looked at.
    public let stage: Stage
    /// How many of it are done.
    public let done: Int
    /// How many there are.
    public let total: Int
}
