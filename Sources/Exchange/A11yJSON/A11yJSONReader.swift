public import PrecinctModel

/// Reads A11yJSON places: one, a list, or a collection of GeoJSON features.
///
/// What a place says is declared by whoever made the file, unless `x-pandus` says who observed it and the
/// property still says the same. Every property that means nothing to us is counted among the losses.
public enum A11yJSONReader {
    /// How a file that does not say it itself is to be read.
    public struct Options: Sendable {
        /// The area of places that name none.
        public var area: String?
        /// When what the file says was established.
        public var date: Instant?

        /// Collects the options.
        public init(area: String? = nil, date: Instant? = nil) {
            self.area = area
            self.date = date
        }
    }

    /// Tells whether a value looks like an A11yJSON place rather than like anything else in JSON.
    ///
    /// Other maps have a text under `accessibility`.
    public static func recognises(_ place: JSONNode) -> Bool {
        guard let properties = properties(of: place) else { return false }
        return properties["accessibility"]?.members != nil || properties["x-pandus"]?.members != nil
    }

    /// The properties of a place, wrapped as a feature or bare.
    static func properties(of place: JSONNode) -> JSONNode? {
        if let properties = place["properties"], properties.members != nil { return properties }
        return place["accessibility"] != nil || place["category"] != nil ? place : nil
    }
}
