/// A file that was read in.
public struct ImportedFile: Sendable, Hashable {
    /// Its name.
    public var name: String
    /// The SHA-256 of its bytes, in hexadecimal.
    public var sha256: String
    /// Its size in bytes.
    public var bytes: Int
    /// Its form, such as `csv`.
    public var format: String
    /// Its encoding; nil where the form fixes it.
    public var encoding: String?
    /// The mapping it was read by; nil where it explains itself.
    public var mapping: String?
    /// How many rows were taken.
    public var rows: Int
    /// How many rows were not.
    public var skippedRows: Int

    /// Describes a file.
    public init(
        name: String, sha256: String, bytes: Int, format: String, encoding: String?, mapping: String?,
        rows: Int,
        skippedRows: Int
    ) {
        self.name = name
        self.sha256 = sha256
        self.bytes = bytes
        self.format = format
        self.encoding = encoding
        self.mapping = mapping
        self.rows = rows
        self.skippedRows = skippedRows
    }
}
