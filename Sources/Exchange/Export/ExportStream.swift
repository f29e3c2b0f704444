/// A file in the making, one precinct after another, so that no country need be held in memory.
public protocol ExportStream {
    /// What stands before the first precinct.
    mutating func opening() -> String
    /// One precinct.
    mutating func text(of entry: ExportEntry) -> String
    /// What stands after the last precinct.
    mutating func closing() -> String
    /// What the format could not carry so far.
    var losses: LossReport { get }
}
