/// What a copy of a registry came to.
public struct CopyReport: Sendable, Hashable {
    /// The state that was copied.
    public let revision: Revision
    /// How many files were copied.
    public let mediaFiles: Int
    /// How many bytes they have.
    public let mediaBytes: Int64
    /// What reading the copy again found; what was damaged before is damaged in it.
    public let verification: VerificationReport
}
