public import PrecinctModel
public import Wording

/// Opens a file for import: recognises its form and the mapping it is to be read by.
public struct ImportOpening {
    /// The mapping file the user named; nil lets the file's fields choose.
    public var mapping: TableMapping?
    /// The area of rows that name none.
    public var area: String?
    /// When what the file says was established.
    public var date: Instant?
    /// The encoding, where the user knows it.
    public var encoding: TextEncoding?
    /// What an import needs to know besides the file.
    public var settings: ImportSettings

    /// Collects what is known.
    public init(
        mapping: TableMapping?, area: String?, date: Instant?, encoding: TextEncoding?,
        settings: ImportSettings
    ) {
        self.mapping = mapping
        self.area = area
        self.date = date
        self.encoding = encoding
        self.settings = settings
    }

    /// Opens a file of records.
    ///
    /// - Throws: `Problems` when the file cannot be read, or no mapping fits its fields.
    public func records(_ file: FileSource) throws(Problems) -> MappedRecords {
        var candidates = mapping.map { [$0] } ?? []
        if candidates.isEmpty {
            do {
                candidates = try TableMapping.builtIn(settings.vocabulary)
            } catch {
                throw Problems(error)
            }
        }
        // Mappings that know where the records of a document lie are asked first; one opening serves the rest.
        let paths = Set(candidates.map(\.options.recordsPath)).sorted { ($0 ?? "") > ($1 ?? "") }
        var seen: [String] = []
        var line = 1
        for path in paths {
            let group = candidates.filter { $0.options.recordsPath == path }
            let stream: RecordStream
            do {
                stream = try open(file, for: group)
            } catch {
                // Elsewhere than where a document keeps its records there may be none.
                if path == paths.last { throw error }
                continue
            }
            if let chosen = mapping ?? group.first(where: { $0.recognises(stream.fields) }) {
                return try bind(chosen, group.count == 1 ? stream : open(file, for: [chosen]))
            }
            seen = stream.fields
            line = stream.headerLine ?? 1
        }
        throw Problems(
            Problem(
                .mappingNone, ["columns": seen.joined(separator: ", ")],
                at: Place(file: settings.file, line: line)))
    }

    private func open(_ file: FileSource, for mappings: [TableMapping]) throws(Problems) -> RecordStream {
        var options = RecordOptions(recordsPath: mappings.first?.options.recordsPath)
        if mappings.count == 1, let only = mappings.first { options = only.options }
        options.encoding = encoding ?? options.encoding
        options.recognise = { header in mappings.contains { $0.recognises(header) } }
        return try RecordStream.open(file, options: options)
    }

    private func bind(_ mapping: TableMapping, _ stream: RecordStream) throws(Problems) -> MappedRecords {
        do {
            return try MappedRecords(stream, by: mapping, area: area, date: date, settings: settings)
        } catch {
            throw Problems(error)
        }
    }
}
