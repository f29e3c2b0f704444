import GRDB
public import PrecinctModel
import Wording

extension RegistryTransaction {
    /// Enters a waiver and gives it the next number.
    ///
    /// Whether a pack has the rule is for the caller to know.
    /// - Throws: `Problems` with everything it lacks, `Problem` for an unknown precinct or area.
    public func addWaiver(_ waiver: Waiver) throws -> Waiver {
        try check(waiver)
        var entered = waiver
        (entered.endedOn, entered.endReason) = (nil, nil)
        var (precinct, area): (Int64?, String?)
        switch waiver.scope {
        case .precinct(let reference): precinct = try id(of: reference)
        case .area(let code): area = code
        }
        entered.number = try run(
            """
            INSERT INTO waiver (
                pack, rule, precinctID, area, element, owner, reason, legalBasis, approver, measure, since,
                until, changeID
            ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                waiver.pack, waiver.rule, precinct, area, waiver.element, waiver.owner, waiver.reason,
                waiver.legalBasis, waiver.approver, waiver.measure, waiver.since.description,
                waiver.until.description, change.id,
            ]
        ) {
            if let area { try database.requireArea(area) }
        }
        return entered
    }

    /// Ends a waiver before its time.
    ///
    /// - Parameter day: The first day on which it no longer holds.
    /// - Throws: `Problem` for an unknown waiver, one that was ended already, has not begun or is
    ///   over by then, or no reason.
    public func endWaiver(_ number: Int64, on day: CalendarDay, reason: String) throws -> Waiver {
        guard reason.isTidy else { throw Problem(.waiveNeedEndReason, kind: .usage) }
        var waiver = try database.waiver(number)
        if let endedOn = waiver.endedOn {
            throw Problem(.waiveEndedAlready, ["waiver": waiver.id, "day": endedOn.description])
        }
        guard day >= waiver.since else {
            throw Problem(
                .waiveNotBegun,
                ["waiver": waiver.id, "since": waiver.since.description, "day": day.description])
        }
        guard day <= waiver.until else {
            throw Problem(
                .waiveOver,
                ["waiver": waiver.id, "until": waiver.until.description, "day": day.description])
        }
        try run(
            "UPDATE waiver SET endedOn = ?, endReason = ?, changeID = ? WHERE id = ?",
            [day.description, reason, change.id, number])
        (waiver.endedOn, waiver.endReason) = (day, reason)
        return waiver
    }

    private func check(_ waiver: Waiver) throws {
        let parts: [(String, TextKey)] = [
            (waiver.owner, .waiveNeedOwner), (waiver.reason, .waiveNeedReason),
            (waiver.legalBasis, .waiveNeedLegalBasis), (waiver.approver, .waiveNeedApprover),
            (waiver.measure, .waiveNeedMeasure),
        ]
        try Problems.throwIfAny(
            parts.filter { !$0.0.isTidy }.map { Problem($0.1, kind: .usage) }
                + (waiver.until < waiver.since
                    ? [
                        Problem(
                            .waiveBackwards,
                            ["since": waiver.since.description, "until": waiver.until.description],
                            kind: .usage)
                    ] : []))
    }
}
