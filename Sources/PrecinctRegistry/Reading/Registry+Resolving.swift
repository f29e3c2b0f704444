import GRDB
public import PrecinctModel
import Wording

extension Registry {
    /// The precinct that a text names: `area/number`, or a number that only one precinct has.
    ///
    /// Precincts in use come before retired ones of the same number.
    /// - Parameters:
    ///   - asOf: Among the precincts as they stood then; nil for as they are.
    ///   - knownAt: Only what was recorded by then; nil for everything.
    /// - Throws: `Problem` listing the candidates (at most ten) when several have the number, near ones when
    ///   none has, and the day of the first record when it was not there yet.
    public func resolve(
        _ text: String, asOf: Instant? = nil, knownAt: Instant? = nil
    ) throws -> PrecinctReference {
        try read { database in
            let past = try IdentityPast(database, asOf: asOf, knownAt: knownAt)
            let columns = "SELECT \(IdentityPast.precinctColumns) FROM precinct"
            if let slash = text.firstIndex(of: "/") {
                let reference = PrecinctReference(
                    area: String(text[..<slash]), number: String(text[text.index(after: slash)...]))
                let statement = try database.cachedStatement(
                    sql: "\(columns) WHERE area = ? AND number = ?")
                let row = try Row.fetchOne(statement, arguments: [reference.area, reference.number])
                if let row {
                    if try past.entry(row) != nil { return reference }
                    throw try database.precinctNotYet(reference, row[0])
                }
            }
            // A number may itself contain a stroke.
            let statement = try database.cachedStatement(sql: "\(columns) WHERE number = ? ORDER BY area")
            let rows = try Row.fetchAll(statement, arguments: [text])
            let there = try rows.compactMap { try past.entry($0) }
            if let row = rows.first, there.isEmpty {
                throw try database.precinctNotYet(
                    PrecinctReference(area: row[1], number: row[2]), row[0])
            }
            let inUse = there.filter { $0.status != .retired }
            let found = (inUse.isEmpty ? there : inUse).map(\.reference)
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

extension Database {
    /// The problem of a precinct that was first recorded later than the moment asked for.
    func precinctNotYet(_ precinct: PrecinctReference, _ id: Int64) throws -> Problem {
        let first = try Int64.fetchOne(
            self,
            sql: """
                SELECT at FROM change WHERE id = (
                    SELECT changeID FROM identityChange
                    WHERE subject = 'precinct' AND key = CAST(? AS TEXT) ORDER BY sequence LIMIT 1)
                """,
            arguments: [id])
        return Problem(
            .pastNotYet,
            [
                "precinct": precinct.description,
                "moment": first.map { Instant(seconds: $0).description } ?? "?",
            ])
    }
}
