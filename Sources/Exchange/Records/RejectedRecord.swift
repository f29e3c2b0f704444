public import Wording

/// A record that cannot be used as it stands; those behind it can.
public struct RejectedRecord: Sendable {
    /// What is wrong and where.
    public let problem: Problem
    /// The record as it stands in the file, without its line end.
    public let source: String
    /// The line it begins on.
    public let line: Int
    /// The record as it was probably meant, for a row whose only fault is that quotes within its cells were
    /// not doubled; nobody has confirmed it, so taking it is for the caller to decide and to report.
    public internal(set) var repaired: Record?
}
