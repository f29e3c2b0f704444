public import Wording

extension RecordStream {
    /// How much text is looked at to tell a form.
    private static let reach = 1 << 16

    /// Opens a file, finds its encoding and form, and reads the header of a table.
    ///
    /// - Throws: `Problems` when the file cannot be read, is no text, or has no records that can be found.
    public static func open(_ source: FileSource, options: RecordOptions = RecordOptions()) throws(Problems)
        -> RecordStream
    {
        var text: TextBuffer
        let encoding: DetectedEncoding
        do {
            (text, encoding) = try decode(source, options)
        } catch {
            throw Problems(error)
        }
        let expected = expected(source)
        let form = JSONForm.find(in: text, isNamedLines: expected == .jsonLines)
        switch options.format ?? form ?? expected {
        case .csv: return try table(text, encoding, options)
        case let format: return try json(&text, encoding, format, options)
        }
    }

    private static func decode(_ source: FileSource, _ options: RecordOptions) throws(Problem) -> (
        TextBuffer, DetectedEncoding
    ) {
        var feed = try ByteFeed(source)
        let prefix = try feed.peek(EncodingDetector.reach)
        guard !prefix.isEmpty else { throw Problem(.encodingEmpty, at: Place(file: source.name)) }
        let encoding = try EncodingDetector.detect(
            prefix, isWhole: feed.isAtEnd, wanted: options.encoding, file: source.name)
        var text = try TextBuffer(
            feed, encoding: encoding.encoding, markLength: encoding.markLength, file: source.name)
        try text.fill(atLeast: reach)
        return (text, encoding)
    }

    /// What a file that does not begin as JSON is by its name: a table, unless it ought to be JSON.
    private static func expected(_ source: FileSource) -> RecordFormat {
        switch source.name.split(separator: ".").last?.lowercased() {
        case "json": .json
        case "geojson": .geojson
        case "jsonl", "ndjson": .jsonLines
        default: .csv
        }
    }

    private static func table(_ text: TextBuffer, _ encoding: DetectedEncoding, _ options: RecordOptions)
        throws(Problems) -> RecordStream
    {
        let delimiter: UInt8
        if let wanted = options.delimiter {
            guard let byte = wanted.asciiValue, !byte.isBlank || byte == 0x09, byte != .quote else {
                throw Problems(Problem(.csvDelimiter, ["text": String(wanted)], at: Place(file: text.file)))
            }
            delimiter = byte
        } else {
            delimiter = CSVDelimiter.find(in: text, recognise: options.recognise)
        }
        var scanner = CSVScanner(text, delimiter: delimiter)
        let head = try TableHead(&scanner, recognise: options.recognise)
        return RecordStream(
            format: .csv, encoding: encoding, delimiter: Character(Unicode.Scalar(delimiter)), head: head,
            fields: head.names, reader: TableRecords(scanner, head))
    }

    private static func json(
        _ text: inout TextBuffer, _ encoding: DetectedEncoding, _ format: RecordFormat,
        _ options: RecordOptions
    ) throws(Problems) -> RecordStream {
        var format = format
        // A path leads into a document; lines have none.
        if options.recordsPath != nil, options.format == nil, format == .jsonLines { format = .json }
        do throws(Problem) {
            if format == .jsonLines {
                let reader = try JSONLineRecords(text)
                return RecordStream(
                    format: format, encoding: encoding, fields: names(of: reader.first), reader: reader)
            }
            let reader = try JSONDocumentRecords(&text, path: options.recordsPath, format: &format)
            return RecordStream(
                format: format, encoding: encoding, fields: names(of: reader.first), reader: reader)
        } catch {
            throw Problems(error)
        }
    }

    /// The fields of the first records, each once.
    private static func names(of results: ArraySlice<RecordResult>) -> [String] {
        var known: Set<String> = []
        var names: [String] = []
        for case .record(let record) in results {
            guard case .object(let object) = record.content else { continue }
            names += object.fieldNames.filter { known.insert($0).inserted }
        }
        return names
    }
}
