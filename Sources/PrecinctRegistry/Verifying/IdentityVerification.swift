import GRDB
import Wording

/// Compares areas, precincts, premises and media as they stand with what the history says of them.
///
/// The history is covered by the hash chain, the rows themselves are not: this closes the gap.
struct IdentityVerification {
    let database: Database

    init(_ database: Database) {
        self.database = database
    }

    func run(_ report: inout VerificationReport) throws {
        for journalled in RegistrySchema.journalled {
            let table = journalled.name
            let keyText = journalled.keyText(of: "now.")
            let agrees =
                (journalled.columns.map { "json_extract(content, '$.\($0)') IS now.\($0)" } + [
                    "newest.changeID IS now.changeID"
                ]).joined(separator: " AND ")
            // Two searches by index; one FULL JOIN would compare every row with every other.
            let row = try Row.fetchOne(
                database,
                sql: """
                    WITH differing AS (
                        SELECT \(keyText) AS key FROM \(table) AS now
                        LEFT JOIN identityChange AS newest ON newest.sequence = (
                            SELECT max(sequence) FROM identityChange
                            WHERE subject = '\(table)' AND key = \(keyText))
                        WHERE (\(agrees)) IS NOT 1
                        UNION ALL
                        SELECT DISTINCT key FROM identityChange WHERE subject = '\(table)'
                        AND key NOT IN (SELECT \(keyText) FROM \(table) AS now))
                    SELECT count(*), min(key) FROM differing
                    """)
            guard let row, let count: Int = row[0], count > 0 else { continue }
            report.add(
                .registryVerifyIdentity, ["table": table, "count": "\(count)", "row": row[1] ?? "?"])
        }
    }
}
