/// One change of the history and what of it belongs to the scope asked for.
public struct HistoryEntry: Sendable, Hashable {
    /// The change.
    public let change: ChangeRecord
    /// What it recorded, in the order given, as far as the row limit allows.
    public let observations: [RecordedObservation]
    /// How many observations of the scope it recorded.
    public let observationCount: Int
    /// What it made of identity rows, in the order given, as far as the row limit allows.
    public let revisions: [IdentityRevision]
    /// How many identity rows of the scope it wrote.
    public let revisionCount: Int
}
