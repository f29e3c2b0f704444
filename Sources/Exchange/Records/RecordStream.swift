public import Wording

/// The records of a file, one after another, whatever its form and encoding.
///
/// A table and JSON lines of any length are read in memory for one record and a chunk of the file; a JSON
/// document is read whole.
///
/// ```swift
/// var stream = try RecordStream.open(FileSource(url: file), options: RecordOptions())
/// let number = stream.field("number")
/// while let result = try stream.next() {
///     switch result {
///     case .record(let record): print(number.flatMap(record.reading) ?? "", record.line)
///     case .bad(let rejected): print(rejected.problem, rejected.source)
///     }
/// }
/// ```
public struct RecordStream {
    /// The form the file was found to have.
    public let format: RecordFormat
    /// The encoding the file was found to have.
    public let encoding: DetectedEncoding
    /// The character between the cells of a table.
    public let delimiter: Character?
    /// The rows above the header of a table that are no records.
    public let skippedRows: [SkippedRow]
    /// The column names of a table, an empty one for a column without a name; of JSON the paths of the
    /// values in the first fifty records.
    public let fields: [String]
    /// Whether the header of a table was told by `recognise`.
    public let isRecognised: Bool
    /// The line of a table's header.
    public let headerLine: Int?
    /// The header of a table as it stands in the file.
    public let headerSource: String?
    private var reader: any RecordReading

    init(
        format: RecordFormat, encoding: DetectedEncoding, delimiter: Character? = nil, head: TableHead? = nil,
        fields: [String], reader: any RecordReading
    ) {
        self.format = format
        self.encoding = encoding
        self.delimiter = delimiter
        self.fields = fields
        self.reader = reader
        skippedRows = head?.skipped ?? []
        isRecognised = head?.isRecognised ?? false
        headerLine = head?.header.line
        headerSource = head?.header.source
    }

    /// How many bytes of the file were read so far.
    public var bytesRead: Int { reader.bytesRead }

    /// The next record, nil at the end.
    ///
    /// - Throws: `Problem` for what leaves no next record: bytes that are no text, a quote never closed.
    public mutating func next() throws(Problem) -> RecordResult? { try reader.next() }

    /// Finds a field by its name; nil where a table has no such column.
    ///
    /// Names are compared as they are read: letters composed, spaces single and plain, invisible signs left
    /// out. A field of JSON is a path such as `address.city` or `venue[].id`; `$key` is the key right above
    /// the record, `$1` the outermost one that a `*` in the path to the records stood for.
    public func field(_ name: String) -> FieldHandle? {
        guard format == .csv else {
            if name == "$key" { return FieldHandle(name: name, target: .lastKey) }
            if name.hasPrefix("$"), let number = Int(name.dropFirst()), number > 0 {
                return FieldHandle(name: name, target: .key(number - 1))
            }
            return FieldHandle(name: name, target: .path(JSONPath(name)))
        }
        let wanted = name.asColumnName
        guard !wanted.isEmpty else { return nil }
        return fields.firstIndex(of: wanted).map { FieldHandle(name: name, target: .column($0)) }
    }

    /// The field of a column by its position, from 0; nil where a table has no such column.
    public func field(at index: Int) -> FieldHandle? {
        guard format == .csv, fields.indices.contains(index) else { return nil }
        return FieldHandle(name: fields[index], target: .column(index))
    }
}
