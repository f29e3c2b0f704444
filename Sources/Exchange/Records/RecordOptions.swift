/// What is known of a file beforehand; whatever is not is found out.
public struct RecordOptions: Sendable {
    /// The form.
    public var format: RecordFormat?
    /// The encoding.
    public var encoding: TextEncoding?
    /// The character between the cells of a table, ASCII.
    public var delimiter: Character?
    /// Where the records of a JSON document stand, such as `data.*[]`.
    public var recordsPath: String?
    /// Tells the header of a table from the title rows above it by its column names.
    public var recognise: (@Sendable ([String]) -> Bool)?

    /// Collects what is known.
    public init(
        format: RecordFormat? = nil, encoding: TextEncoding? = nil, delimiter: Character? = nil,
        recordsPath: String? = nil, recognise: (@Sendable ([String]) -> Bool)? = nil
    ) {
        self.format = format
        self.encoding = encoding
        self.delimiter = delimiter
        self.recordsPath = recordsPath
        self.recognise = recognise
    }
}
