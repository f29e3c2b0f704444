public import Wording

/// One thing wrong with a registry.
public struct VerificationIssue: Sendable, Hashable {
    /// How bad it is.
    public enum Level: String, Sendable {
        /// Something the registry promised to keep is lost or altered.
        case damage
        /// Something lies about that nobody needs; nothing is lost.
        case leftover
    }

    /// What is wrong and what to do next.
    public let message: Message
    /// How bad it is.
    public let level: Level
}
