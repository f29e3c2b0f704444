/// What it takes to mend a failure, cheapest first.
public enum FixClass: String, Sendable, CaseIterable, Comparable {
    /// A temporary or organisational measure.
    case temporary
    /// Building works.
    case works
    /// Another room or another building.
    case relocate

    /// Tells which is cheaper.
    public static func < (left: FixClass, right: FixClass) -> Bool { left.rank < right.rank }

    private var rank: Int { FixClass.allCases.firstIndex(of: self) ?? 0 }
}
