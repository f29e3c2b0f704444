import EmbeddedSchemas
public import PositionedYAML
import PrecinctModel
public import Wording

extension TableMapping {
    /// The mappings inside the program, the most particular first.
    public static func builtIn() throws(Problem) -> [TableMapping] {
        var mappings: [TableMapping] = []
        for embedded in EmbeddedMapping.all {
            do {
                mappings.append(try TableMapping(YAMLNode(packed: embedded.tree), file: embedded.id))
            } catch let error as YAMLError {
                throw Problem(.mappingYaml, ["reason": error.reason], at: Place(file: embedded.id))
            } catch let error as Problem {
                throw error
            } catch {
                throw Problem(.mappingField, ["field": embedded.id])
            }
        }
        return mappings.sorted { $0.recognise.count > $1.recognise.count }
    }

    /// Reads a mapping file.
    ///
    /// - Throws: `Problem` with the line of the first key that is not as `mapping/1` wants it.
    public init(_ node: YAMLNode, file: String) throws(Problem) {
        func flaw(_ node: YAMLNode, _ field: String) -> Problem {
            Problem(
                .mappingField, ["field": field],
                at: Place(file: file, line: node.line, column: node.column, field: field))
        }
        func allow(_ keys: [String], in node: YAMLNode) throws(Problem) {
            for pair in node.pairs ?? [] where !keys.contains(pair.key) {
                throw Problem(
                    .packKey, ["key": pair.key, "keys": keys.joined(separator: ", ")],
                    at: Place(file: file, line: pair.line, column: pair.column, field: pair.key))
            }
        }
        func columns(_ node: YAMLNode?) -> [Column] {
            (node?.items ?? []).compactMap(\.text).map(Column.init)
        }

        guard node["pandus"]?.text == "mapping/1" else { throw flaw(node["pandus"] ?? node, "pandus") }
        try allow(["pandus", "id", "recognise", "method", "date", "venueStarts", "rows"], in: node)
        guard let id = node["id"]?.text else { throw flaw(node, "id") }
        guard let shapes = node["rows"]?.items, !shapes.isEmpty else { throw flaw(node, "rows") }
        let method = node["method"]?.text ?? ObservationMethod.declared.rawValue
        guard ObservationMethod(rawValue: method) != nil else { throw flaw(node["method"] ?? node, "method") }
        var rows: [RowShape] = []
        for shape in shapes {
            try allow(
                [
                    "when", "area", "areaName", "territorialCommission", "number", "name", "commission",
                    "premises", "address", "venue", "facts",
                ], in: shape)
            func column(_ key: String) -> Column? { shape[key]?.text.map(Column.init) }
            let row = RowShape(
                conditions: (shape["when"]?.pairs ?? []).map { (Column($0.key), $0.value.text ?? "") },
                area: columns(shape["area"]), areaName: column("areaName"),
                territorialCommission: column("territorialCommission"), number: column("number"),
                name: column("name"), commission: column("commission"), premises: column("premises"),
                address: column("address"), venue: column("venue"),
                facts: (shape["facts"]?.pairs ?? []).map { ($0.key, Column($0.value.text ?? "")) })
            guard row.number != nil || row.territorialCommission != nil else { throw flaw(shape, "number") }
            rows.append(row)
        }
        self.init(
            id: id, recognise: columns(node["recognise"]), method: method, date: node["date"]?.text,
            venueStarts: (node["venueStarts"]?.items ?? []).compactMap(\.text), rows: rows)
    }
}
