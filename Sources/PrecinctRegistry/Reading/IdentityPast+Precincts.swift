import GRDB
import PrecinctModel

extension IdentityPast {
    /// What can change of a precinct.
    struct PrecinctState {
        var name: String?
        var commission: String?
        var status: PrecinctEntry.Status
    }

    /// A precinct as it stood, nil when it was not there yet.
    ///
    /// As of a moment it is there when it had been recorded by then, or something had been observed of it or in
    /// its building by then, or the registry itself is younger than the moment.
    func precinct(_ id: Int64, now: PrecinctState, writtenBy changeID: Int64) throws -> PrecinctState? {
        switch try state("precinct", String(id), writtenBy: changeID) {
        case .unchanged: now
        case .was(let content): PrecinctState(content)
        case .onlyLater(let content):
            try horizon == 0 || wasObserved(id) ? PrecinctState(content) : nil
        case .unheard: nil
        }
    }

    /// The ids a row has in other systems; sameness is not a thing of one day.
    func externalIDs(_ column: String, _ id: Int64) throws -> [ExternalID] {
        let statement = try database.cachedStatement(
            sql: "SELECT id, system, external, changeID FROM externalID WHERE \(column) = ? ORDER BY system")
        return try Row.fetchAll(statement, arguments: [id]).compactMap { row in
            let now = ExternalID(system: row[1], id: row[2])
            switch try state("externalID", String(row[0] as Int64), writtenBy: row[3]) {
            case .unchanged: return now
            case .was(let content), .onlyLater(let content):
                return ExternalID(system: now.system, id: content["external"] ?? now.id)
            case .unheard: return nil
            }
        }
    }

    /// A building as it stood; one that an occupancy names was known.
    func premises(_ id: Int64, now: Premises, writtenBy changeID: Int64) throws -> Premises {
        switch try state("premises", String(id), writtenBy: changeID) {
        case .unchanged, .unheard: now
        case .was(let content), .onlyLater(let content):
            Premises(id: now.id, address: content["address"], venue: content["venue"])
        }
    }

    private func wasObserved(_ id: Int64) throws -> Bool {
        let building = Registry.occupancySQL(
            "?1", asOf: "\(asOf.seconds)", knownAt: "\(knownAt.seconds)")
        let statement = try database.cachedStatement(
            sql: """
                SELECT EXISTS (
                    SELECT 1 FROM observation
                    WHERE precinctID = ?1 AND observedAt <= ?2 AND recordedAt <= ?3)
                OR EXISTS (
                    SELECT 1 FROM observation
                    WHERE premisesID = (\(building)) AND observedAt <= ?2 AND recordedAt <= ?3)
                """)
        return try Bool.fetchOne(statement, arguments: [id, asOf.seconds, knownAt.seconds]) ?? false
    }
}

extension IdentityPast.PrecinctState {
    /// Reads the columns of a trace.
    fileprivate init(_ content: IdentityContent) {
        self.init(
            name: content["name"], commission: content["commission"],
            status: content["status"].flatMap(PrecinctEntry.Status.init(rawValue:)) ?? .draft)
    }
}
