/// An election commission of the sample.
public struct SampleCommission: Sendable, Hashable {
    /// The id, to which precincts refer.
    public let id: String
    /// What kind it is, such as `territorial`.
    public let kind: String
    /// The name for people.
    public let name: String
    /// The code of its area.
    public let area: String
    /// Where it sits; invented.
    public let address: String
}
