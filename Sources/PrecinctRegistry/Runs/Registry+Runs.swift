import Foundation
import GRDB
import PrecinctModel
import Wording

extension Registry {
    /// Every stored audit in the order of their numbers, those that never came to their end included.
    ///
    /// - Throws: `Problem` when the database cannot be read.
    public func auditRuns() throws -> [AuditRun] { try read { try $0.auditRuns() } }

    /// One stored audit.
    ///
    /// - Throws: `Problem` when there is none.
    public func auditRun(_ number: Int64) throws -> AuditRun { try read { try $0.auditRun(number) } }
}

extension Database {
    func auditRun(_ number: Int64) throws -> AuditRun {
        guard let run = try auditRuns(where: "auditRun.id = ?", [number]).first else {
            throw Problem(.runUnknown, ["run": "R\(number)"])
        }
        return run
    }

    func auditRuns(
        where condition: String = "1", _ arguments: StatementArguments = []
    ) throws -> [AuditRun] {
        let rows = try Row.fetchAll(
            self,
            sql: """
                SELECT auditRun.id, precinct.area, precinct.number, auditRun.area, election, packs, moment, asOf,
                    knownAt, lang, revision, startedAt, sha256, totals
                FROM auditRun LEFT JOIN precinct ON precinct.id = precinctID
                WHERE \(condition) ORDER BY auditRun.id
                """,
            arguments: arguments)
        return try rows.map { row in
            var scope = AuditRun.Scope.all
            if let area: String = row[3] { scope = .area(area) }
            if let area: String = row[1], let number: String = row[2] {
                scope = .precinct(PrecinctReference(area: area, number: number))
            }
            let knownAt = Instant(seconds: row[8])
            let question = AuditRun.Question(
                scope: scope, election: row[4],
                packs: try Self.decode([AuditRun.Pack].self, row[5]), moment: row[6],
                asOf: Instant(seconds: row[7]), knownAt: knownAt, language: row[9])
            var answer: AuditRun.Answer?
            if let sha256: String = row[12], let totals: String = row[13] {
                answer = AuditRun.Answer(
                    sha256: sha256, totals: try Self.decode(AuditRun.Totals.self, totals))
            }
            return AuditRun(
                number: row[0], question: question, knownAt: knownAt, revision: row[10],
                startedAt: Instant(seconds: row[11]), answer: answer)
        }
    }

    private static func decode<Value: Decodable>(_ type: Value.Type, _ json: String) throws -> Value {
        try JSONDecoder().decode(type, from: Data(json.utf8))
    }
}
