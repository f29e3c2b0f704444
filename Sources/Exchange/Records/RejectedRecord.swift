public import Wording

/// A record that cannot be used as it stands; those behind it can.
public struct RejectedRecord: Sendable {
    /// What is wrong and where.
    public let problem: Problem
    /// The record as it stands in the file, without its line end.
    public let source: String
    /// The line it begins on.
    public let line: Int
}
