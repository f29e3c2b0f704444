import GRDB
import PrecinctModel

extension IdentityPast {
    /// The waivers under a condition as they were known, in the order of their numbers.
    func waivers(where condition: String = "1", _ arguments: StatementArguments = []) throws -> [Waiver] {
        let statement = try database.cachedStatement(
            sql: """
                SELECT waiver.id, pack, rule, precinct.area, precinct.number, waiver.area, element, owner, reason,
                    legalBasis, approver, measure, since, until, endedOn, endReason, waiver.changeID
                FROM waiver LEFT JOIN precinct ON precinct.id = precinctID
                WHERE \(condition) ORDER BY waiver.id
                """)
        return try Row.fetchAll(statement, arguments: arguments).compactMap { row in
            let number: Int64 = row[0]
            func waiver(endedOn: String?, _ endReason: String?) throws -> Waiver {
                let scope: Waiver.Scope =
                    (row[5] as String?).map(Waiver.Scope.area)
                    ?? .precinct(PrecinctReference(area: row[3] ?? "", number: row[4] ?? ""))
                return Waiver(
                    number: number, pack: row[1], rule: row[2], scope: scope, element: row[6], owner: row[7],
                    reason: row[8], legalBasis: row[9], approver: row[10], measure: row[11],
                    since: try day(row[12], number), until: try day(row[13], number),
                    endedOn: try endedOn.map { try day($0, number) }, endReason: endReason)
            }
            // Nothing but the early end is ever entered later.
            return try value(
                "waiver", String(number), writtenBy: row[16], now: try waiver(endedOn: row[14], row[15])
            ) { try waiver(endedOn: $0["endedOn"], $0["endReason"]) }
        }
    }

    private func day(_ text: String, _ number: Int64) throws -> CalendarDay {
        guard let day = CalendarDay(iso: text) else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "waiver \(number): \(text)")
        }
        return day
    }
}
