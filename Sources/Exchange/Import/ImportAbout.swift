/// What was found out about a file: all but the losses before its contents are looked at.
public struct ImportAbout: Sendable {
    /// The form, such as `csv` or `dossier/1`.
    public var format: String
    /// The encoding; nil where the form fixes it.
    public var encoding: DetectedEncoding?
    /// The mapping it is read by; nil where the file explains itself.
    public var mapping: String?
    /// The character between the cells of a table.
    public var delimiter: Character?
    /// Columns that nothing reads.
    public var ignoredColumns: [String] = []
    /// Columns the mapping names that the file lacks.
    public var absentColumns: [String] = []
    /// Rows above the header.
    public var skippedRows: [SkippedRow] = []
    /// The header as it stands in the file, for writing rejected rows out.
    public var headerSource: String?
    /// Whether a later row of a precinct is shown rather than refused.
    public var keepsFirst = false
    /// What the file says and no field of ours takes.
    public var losses = LossReport()

    /// Whether the file lists its precincts rather than single ones: then those it lacks are worth a word.
    public var isList: Bool { mapping != nil }

    /// Describes a file by its form.
    public init(format: String) {
        self.format = format
    }
}
