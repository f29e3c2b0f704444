import GRDB
import PrecinctModel
import Wording

extension Database {
    /// The row of a precinct.
    ///
    /// - Throws: `Problem` when there is none, with near ones.
    func precinctID(_ reference: PrecinctReference) throws -> Int64 {
        let statement = try cachedStatement(sql: "SELECT id FROM precinct WHERE area = ? AND number = ?")
        if let id = try Int64.fetchOne(statement, arguments: [reference.area, reference.number]) {
            return id
        }
        throw try unknownPrecinct(reference.description, number: reference.number)
    }

    /// The row of a building.
    ///
    /// - Throws: `Problem` when there is none.
    func premisesID(_ code: String) throws -> Int64 {
        let statement = try cachedStatement(sql: "SELECT id FROM premises WHERE code = ?")
        if let id = try Int64.fetchOne(statement, arguments: [code]) { return id }
        throw Problem(.registryNoPremises, ["premises": code])
    }

    /// Checks that an area exists.
    func requireArea(_ code: String) throws {
        if try Bool.fetchOne(self, sql: "SELECT 1 FROM area WHERE code = ?", arguments: [code]) != nil {
            return
        }
        let codes = try String.fetchAll(self, sql: "SELECT code FROM area ORDER BY code LIMIT 20000")
        let near = Vocabulary.nearest(to: code, among: codes)
        throw near.map { Problem(.registryNoAreaNear, ["area": code, "near": $0]) }
            ?? Problem(.registryNoArea, ["area": code])
    }

    /// Checks that a commission exists.
    func requireCommission(_ id: String) throws {
        let sql = "SELECT 1 FROM commission WHERE id = ?"
        if try Bool.fetchOne(self, sql: sql, arguments: [id]) != nil { return }
        throw Problem(.registryNoCommission, ["commission": id])
    }

    /// The problem of a precinct nobody entered, with the ten nearest.
    func unknownPrecinct(_ text: String, number: String) throws -> Problem {
        // First the same number elsewhere or with other zeros, then one like it.
        var near = try String.fetchAll(
            self,
            sql: """
                SELECT area || '/' || number FROM precinct WHERE numberKey = ? ORDER BY area, number LIMIT 10
                """,
            arguments: [number.numberKey])
        if near.isEmpty {
            let area = text.prefix { $0 != "/" }
            let all = try String.fetchAll(
                self,
                sql: """
                    SELECT area || '/' || number FROM precinct ORDER BY area <> ?, area, numberKey LIMIT 20000
                    """,
                arguments: [String(area)])
            let isShort = !text.contains("/")
            near =
                all.filter { candidate in
                    isShort && candidate.split(separator: "/").last.map { $0.hasPrefix(number) } ?? false
                }.prefix(10).map { $0 }
            if near.isEmpty, let nearest = Vocabulary.nearest(to: text, among: all) { near = [nearest] }
        }
        return near.isEmpty
            ? Problem(.registryNoPrecinct, ["text": text])
            : Problem(.registryNoPrecinctNear, ["text": text, "near": near.joined(separator: ", ")])
    }
}
