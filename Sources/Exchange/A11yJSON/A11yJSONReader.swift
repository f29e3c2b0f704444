public import PrecinctModel
public import Wording

/// Reads A11yJSON places: one, a list, or a collection of GeoJSON features.
///
/// What a place says is declared by whoever made the file, unless `x-pandus` says who observed it and the
/// property still says the same. Every property that means nothing to us is counted among the losses.
public struct A11yJSONReader {
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

    /// Tells whether a document looks like A11yJSON rather than like anything else in JSON.
    public static func recognises(_ root: JSONNode) -> Bool {
        places(of: root).contains { place in
            guard let properties = properties(of: place) else { return false }
            return properties["accessibility"] != nil || properties["x-pandus"] != nil
        }
    }

    /// Reads a document.
    ///
    /// - Throws: `Problems`, each with line, column and the path of the field.
    public static func read(_ root: JSONNode, options: Options, settings: ImportSettings) throws(Problems)
        -> ImportBatch
    {
        var batch = ImportBatch()
        var problems: [Problem] = []
        for node in places(of: root) {
            var reader = A11yJSONPlaceReader(node, options: options, settings: settings)
            if let entry = reader.entry(into: &batch) { batch.entries.append(entry) }
            problems += reader.problems
        }
        if batch.entries.isEmpty, problems.isEmpty {
            problems.append(
                Problem(
                    .a11yjsonNothing, at: Place(file: settings.file, line: root.line, column: root.column)))
        }
        try Problems.throwIfAny(problems)
        return batch
    }

    private static func places(of root: JSONNode) -> [JSONNode] {
        root.items ?? root["features"]?.items ?? [root]
    }

    /// The properties of a place, wrapped as a feature or bare.
    static func properties(of place: JSONNode) -> JSONNode? {
        if let properties = place["properties"], properties.members != nil { return properties }
        return place["accessibility"] != nil || place["category"] != nil ? place : nil
    }
}
