/// The id of the same thing in another system.
public struct ExternalID: Sendable, Hashable {
    /// The system, such as `osm` or `cec`.
    public var system: String
    /// The id there.
    public var id: String

    /// Names a thing of another system.
    public init(system: String, id: String) {
        self.system = system
        self.id = id
    }
}
