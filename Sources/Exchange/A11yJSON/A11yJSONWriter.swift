public import PrecinctModel
public import Wording

/// Writes precincts as A11yJSON places, in a GeoJSON collection.
///
/// In this format a property left out says that nobody knows, null that there is none, false that it is not
/// so. Only what is known is written; a grade is never derived. Who established what, when and how stands
/// under `x-pandus`, for which the format has no place of its own.
public struct A11yJSONWriter: ExportStream {
    private let asOf: Instant
    private let texts: [Texts]
    private var count = 0
    /// What the format could not carry so far.
    public private(set) var losses = LossReport()

    /// Prepares a collection of what is known as of a moment.
    ///
    /// - Parameter texts: the languages in which elements are named.
    public init(asOf: Instant, texts: [Texts]) {
        self.asOf = asOf
        self.texts = texts
    }

    /// What stands before the first precinct.
    public func opening() -> String { "{\n  \"type\": \"FeatureCollection\",\n  \"features\": [" }

    /// One precinct.
    public mutating func text(of entry: ExportEntry) -> String {
        defer { count += 1 }
        var builder = A11yJSONBuilder(entry, texts: texts)
        let feature = builder.feature()
        builder.countLosses(in: &losses)
        return (count == 0 ? "" : ",") + "\n    " + feature.text(indent: 4)
    }

    /// What stands after the last precinct.
    public func closing() -> String { "\n  ]\n}\n" }
}
