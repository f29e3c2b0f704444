import GRDB
public import PrecinctModel
import Wording

extension Registry {
    /// The precinct that a text names: `area/number`, or a number that only one precinct has.
    ///
    /// Precincts in use come before retired ones of the same number.
    /// - Throws: `Problem` listing the candidates (at most ten) when several have the number, or near ones
    ///   when none has.
    public func resolve(_ text: String) throws -> PrecinctReference {
        try read { database in
            if let slash = text.firstIndex(of: "/") {
                let reference = PrecinctReference(
                    area: String(text[..<slash]), number: String(text[text.index(after: slash)...]))
                let sql = "SELECT 1 FROM precinct WHERE area = ? AND number = ?"
                let arguments: StatementArguments = [reference.area, reference.number]
                if try Bool.fetchOne(database, sql: sql, arguments: arguments) != nil { return reference }
            }
            // A number may itself contain a stroke.
            let rows = try Row.fetchAll(
                database,
                sql: "SELECT area, status FROM precinct WHERE number = ? ORDER BY area", arguments: [text])
            let inUse = rows.filter { $0[1] != PrecinctEntry.Status.retired.rawValue }
            let found = (inUse.isEmpty ? rows : inUse).map { PrecinctReference(area: $0[0], number: text) }
            if let only = found.first, found.count == 1 { return only }
            if found.isEmpty {
                let number = text.split(separator: "/", maxSplits: 1).last.map(String.init) ?? text
                throw try database.unknownPrecinct(text, number: number)
            }
            throw Problem(
                found.count > 10 ? .registryAmbiguousMore : .registryAmbiguous,
                [
                    "text": text, "count": "\(found.count)",
                    "candidates": found.prefix(10).map(\.description).joined(separator: ", "),
                ])
        }
    }
}
