import GRDB
import PrecinctModel
import Wording

/// Computes the hash chain anew from the rows.
struct HistoryVerification {
    let database: Database

    init(_ database: Database) {
        self.database = database
    }

    func run(_ report: inout VerificationReport, _ progress: (VerificationProgress) -> Void) throws {
        let total = try count("change")
        report.changes = total
        report.observations = try count("observation")
        report.identityRows = try count("identityChange")
        try checkSequence("observation", &report)
        try checkSequence("identityChange", &report)

        let rows = try Row.fetchAll(
            database,
            sql:
                "SELECT id, previousHash, hash, command, at, \(ChangeDraft.headerSQL) FROM change ORDER BY id"
        )
        var expected: (id: Int64, hash: String) = (1, ChangeDraft.origin)
        for (index, row) in rows.enumerated() {
            let id: Int64 = row[0]
            let previousHash: String = row[1]
            let hash: String = row[2]
            if id != expected.id || previousHash != expected.hash {
                report.add(.registryVerifyLink, ["change": "\(id)"])
            }
            let found = try ChangeDraft.hash(
                after: previousHash, header: row[5], changeID: id, in: database)
            if found != hash {
                let at = Instant(seconds: row[4])
                report.add(
                    .registryVerifyChange, ["change": "\(id)", "command": row[3], "at": at.description])
            }
            expected = (id + 1, hash)
            progress(VerificationProgress(stage: .history, done: index + 1, total: total))
        }
    }

    /// Numbers are given without a gap and never taken back, so a missing one is a row that was removed.
    private func checkSequence(_ table: String, _ report: inout VerificationReport) throws {
        let given =
            try Int.fetchOne(
                database, sql: "SELECT seq FROM sqlite_sequence WHERE name = ?", arguments: [table]) ?? 0
        let newest = try Int.fetchOne(database, sql: "SELECT max(sequence) FROM \(table)") ?? 0
        let missing = try max(given, newest) - count(table)
        if missing > 0 { report.add(.registryVerifySequence, ["table": table, "missing": "\(missing)"]) }
    }

    private func count(_ table: String) throws -> Int {
        try Int.fetchOne(database, sql: "SELECT count(*) FROM \(table)") ?? 0
    }
}
