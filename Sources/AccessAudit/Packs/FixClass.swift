/// What it takes to mend a failure.
public enum FixClass: String, Sendable, CaseIterable {
    /// A temporary or organisational measure.
    case temporary
    /// Building works.
    case works
    /// Another room or another building.
    case relocate
}
