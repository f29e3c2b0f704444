import Exchange
import PositionedYAML
import PrecinctModel
import Wording

/// Reads a whole file by a mapping, as an import does row by row.
enum MappedFile {
    /// - Throws: `Problems` with everything wrong in any row.
    static func read(
        _ text: String, mapping: String? = nil, area: String? = nil, date: String? = nil
    ) throws -> (batch: Brought, mapping: String) {
        let (items, about) = try items(text, mapping: mapping, area: area, date: date)
        let batch = Brought(items)
        try batch.throwProblems()
        return (batch, about.mapping ?? "")
    }

    /// Every item of a file, in order, and what was found out about it.
    static func items(
        _ text: String, mapping: String? = nil, area: String? = nil, date: String? = nil
    ) throws -> ([ImportItem], ImportAbout) {
        let rule = try mapping.map {
            try TableMapping(YAMLNode(parsing: $0), file: "mapping", vocabulary: .builtIn)
        }
        let opening = ImportOpening(
            mapping: rule, area: area, date: date.flatMap(ImportSettings.test.localTime.instant),
            encoding: nil, settings: .test)
        var records = try opening.records(FileSource(bytes: Array(text.utf8), name: "test"))
        var items: [ImportItem] = []
        while let item = try records.next() { items.append(item) }
        return (items, records.about)
    }
}
