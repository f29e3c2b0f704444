import PrecinctModel

/// Fills the sheets of every precinct and building of the rosters.
struct PrecinctRoster {
    let now: Instant
    let localTime: LocalTime
    let vocabulary: Vocabulary

    /// How long after the moment the sheets let people vote.
    private static let daysToVoting: Int64 = 24

    /// The precincts in the order of the roster.
    func precincts(in area: SampleArea, under commission: SampleCommission) throws -> [SamplePrecinct] {
        let rows = try RosterRow.rows(of: Self.buildings, fields: 3, roster: "buildings")
        var buildings = Dictionary(rows.map { ($0.fields[0], $0) }) { first, _ in first }
        var sequence: Int64 = 0
        var premises: [String: Premises] = [:]
        return try RosterRow.rows(of: Self.precincts, fields: 2, roster: "precincts").map { row in
            let number = row.fields[0]
            let building = row.fields[1]
            var found = try observations(row, sheets: ["Papers.register"] + row.sheets, id: number)
            if let described = buildings.removeValue(forKey: building) {
                premises[building] = Premises(
                    id: "\(area.code)-\(building)", address: described.fields[2], venue: described.fields[1])
                found = try observations(described, sheets: described.sheets, id: building) + found
            }
            guard let place = premises[building] else {
                throw SheetFlaw(sheet: "precincts", line: 0, text: building)
            }
            for index in found.indices {
                sequence += 1
                found[index].sequence = sequence
            }
            return SamplePrecinct(
                precinct: Precinct(
                    reference: PrecinctReference(area: area.code, number: number),
                    name: "№ \(number) сайлау учаскесі", areaName: area.name, commission: commission.id),
                premises: place, observations: found)
        }
    }

    private func observations(_ row: RosterRow, sheets: [String], id: String) throws -> [Observation] {
        let votingDay = CalendarDay(sinceEpoch: localTime.day(of: now).sinceEpoch + Self.daysToVoting)
        let daylight = Daylight(on: votingDay, latitude: 45.8, longitude: 62.1, hoursFromUTC: 5)
        let known = ["id": id, "sunrise": daylight.sunrise, "sunset": daylight.sunset]
        return try sheets.flatMap { name in
            guard let blank = SheetBlank.all.first(where: { $0.name == name }) else {
                throw SheetFlaw(sheet: "roster", line: 0, text: name)
            }
            return try blank.filled(with: row.values.merging(known) { own, _ in own })
                .observations(asOf: now, localTime: localTime, vocabulary: vocabulary)
        }
    }
}
