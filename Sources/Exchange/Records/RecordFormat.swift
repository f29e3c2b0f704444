/// The form in which a file holds its records.
public enum RecordFormat: String, CaseIterable, Sendable {
    /// A table, whatever stands between its cells: comma, semicolon, tab or bar.
    case csv
    /// One JSON object a line.
    case jsonLines = "jsonl"
    /// One JSON document.
    case json
    /// A GeoJSON feature collection (RFC 7946).
    case geojson
}
