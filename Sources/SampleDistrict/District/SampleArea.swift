/// An administrative unit of the sample.
public struct SampleArea: Sendable, Hashable {
    /// How high it stands.
    public enum Level: String, Sendable {
        /// The country.
        case country
        /// A region of it.
        case region
        /// A district of the region.
        case district
    }

    /// The code, unique in the registry.
    public let code: String
    /// The name for people.
    public let name: String
    /// The code of the unit above; nil for the country.
    public let parent: String?
    /// How high it stands.
    public let level: Level
    /// The IANA zone of its clocks.
    public let zone: String
}
