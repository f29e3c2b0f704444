/// How far the copying of a registry has come.
public struct CopyProgress: Sendable, Hashable {
    /// What is being copied or looked at.
    public enum Stage: String, Sendable, CaseIterable {
        /// The pages of the database.
        case database
        /// The bytes of the files.
        case media
        /// The changes and files of the copy, read again.
        case verification
    }

    /// What is being copied.
    public let stage: Stage
    /// How many pages, bytes or items are done.
    public let done: Int64
    /// How many there are.
    public let total: Int64
}
