public import PrecinctModel

/// An observation as a change recorded it, with what it found there.
public struct RecordedObservation: Sendable, Hashable {
    /// What was observed.
    public let observation: Observation
    /// Of whom.
    public let owner: Owner
    /// The current observation of the same fact before this one was recorded; nil when there was none.
    public let previous: Observation?
    /// Whether this one became current, being newer and of equal or higher rank; else the previous one
    /// stands.
    public let becameCurrent: Bool
}
