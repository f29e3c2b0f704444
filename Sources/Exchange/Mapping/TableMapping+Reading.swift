public import PositionedYAML
public import PrecinctModel
public import Wording

extension TableMapping {
    /// Reads a mapping file.
    ///
    /// - Throws: `Problem` with the line of the first key that is not as `mapping/1` wants it.
    public init(_ node: YAMLNode, file: String, vocabulary: Vocabulary) throws(Problem) {
        var reader = MappingReader(file: file, vocabulary: vocabulary)
        guard node["pandus"]?.text == "mapping/1" else { throw reader.flaw(node["pandus"] ?? node, "pandus") }
        try reader.allow(
            [
                "pandus", "id", "source", "recognise", "method", "date", "observer", "venueStarts", "repeats",
                "rows",
            ], in: node)
        guard let id = node["id"]?.text else { throw reader.flaw(node, "id") }
        var options = RecordOptions()
        var quotes = Quotes.refuse
        if let source = node["source"] {
            try reader.allow(["format", "encoding", "delimiter", "records", "decimal", "quotes"], in: source)
            options.format = try reader.word(source["format"], "source.format", RecordFormat.self)
            options.encoding = try reader.word(source["encoding"], "source.encoding", TextEncoding.self)
            options.recordsPath = source["records"]?.text
            quotes = try reader.word(source["quotes"], "source.quotes", Quotes.self) ?? .refuse
            if let text = source["delimiter"]?.text {
                let named: [String: Character] = ["tab": "\t", "\\t": "\t"]
                guard let sign = named[text] ?? text.first, text.count == 1 || named[text] != nil else {
                    throw reader.flaw(source, "source.delimiter")
                }
                options.delimiter = sign
            }
            if let sign = source["decimal"]?.text {
                guard sign == "," || sign == "." else { throw reader.flaw(source, "source.decimal") }
                reader.hasDecimalComma = sign == ","
            }
        }
        guard let shapes = node["rows"]?.items, !shapes.isEmpty else { throw reader.flaw(node, "rows") }
        var rows: [RowShape] = []
        for shape in shapes { rows.append(try reader.row(shape)) }
        self.init(
            id: id, options: options,
            recognise: try reader.texts(node["recognise"], "recognise").map(FieldNames.init),
            method: try reader.word(node["method"], "method", ObservationMethod.self) ?? .declared,
            date: node["date"]?.text, observer: node["observer"]?.text,
            venueStarts: try reader.texts(node["venueStarts"], "venueStarts"),
            repeats: try reader.word(node["repeats"], "repeats", Repeats.self) ?? .refuse,
            mendsQuotes: quotes == .mend, rows: rows)
    }
}
