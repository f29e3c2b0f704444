import GRDB
public import PrecinctModel

extension Registry {
    /// Everything ever recorded of one fact of a precinct, also in buildings it has left.
    ///
    /// - Parameters:
    ///   - asOf: The moment for which it is told which observation is current.
    ///   - knownAt: Only what was recorded by then; nil for everything.
    /// - Throws: `Problem` for an unknown precinct, or one that was not there yet.
    public func course(
        of precinct: PrecinctReference, _ element: ElementReference, _ aspect: FactCourse.Aspect,
        asOf: Instant, knownAt: Instant? = nil, vocabulary: Vocabulary
    ) throws -> FactCourse {
        try read { database in
            let source = try dossierSource(of: precinct, asOf: asOf, knownAt: knownAt)
            let dossier = source.dossier(asOf: asOf, vocabulary: vocabulary)
            // What the fact rests on: what a thing brought along later is not there yet, however old it is.
            let counted = Set(source.observations.map(\.sequence))
            let isOfPrecinct = vocabulary.kind(element.kind)?.owner == .precinct
            let here: Owner? =
                isOfPrecinct ? .precinct(precinct) : dossier.premises.map { .premises($0.id) }
            var fact: Fact?
            if case .attribute(let name) = aspect { fact = dossier.fact(of: element, name) }
            var changes = ChangesOfObservations(database)
            var entries: [FactCourse.Entry] = []
            for owner in isOfPrecinct ? [.precinct(precinct)] : try database.buildings(everOf: precinct) {
                let found = try database.observations(of: owner)
                    .filter { aspect.covers($0, of: element) }
                    .map { (observation: $0, change: try changes.change(of: $0)) }
                    .filter { $0.change.at <= knownAt ?? .end }
                guard let first = found.first?.observation else { continue }
                let standings = FactCourse.standings(
                    of: found.map(\.observation).filter { counted.contains($0.sequence) }, fact: fact,
                    isYesNo: FactKey(first, vocabulary).isYesNo)
                entries += found.map { observation, change in
                    let standing = standings[observation.sequence] ?? .later
                    return FactCourse.Entry(
                        observation: observation, owner: owner,
                        standing: owner == here ? standing : .elsewhere, change: change)
                }
            }
            entries.sort {
                ($1.observation.observedAt, $1.observation.sequence)
                    < ($0.observation.observedAt, $0.observation.sequence)
            }
            return FactCourse(
                precinct: precinct, element: element, aspect: aspect, fact: fact, entries: entries)
        }
    }
}

extension Database {
    /// The buildings a precinct votes or voted in.
    fileprivate func buildings(everOf precinct: PrecinctReference) throws -> [Owner] {
        try String.fetchAll(
            self,
            sql: """
                SELECT DISTINCT premises.code FROM occupancy JOIN premises ON premises.id = premisesID
                WHERE precinctID = ? ORDER BY premises.code
                """,
            arguments: [precinctID(precinct)]
        ).map(Owner.premises)
    }
}

/// The changes that recorded observations, each read once.
private struct ChangesOfObservations {
    private let database: Database
    private var known: [Int64: ChangeRecord] = [:]

    init(_ database: Database) {
        self.database = database
    }

    mutating func change(of observation: Observation) throws -> ChangeRecord {
        let statement = try database.cachedStatement(
            sql: "SELECT changeID FROM observation WHERE sequence = ?")
        let id = try Int64.fetchOne(statement, arguments: [observation.sequence]) ?? 0
        if let change = known[id] { return change }
        let found = try ChangeRecord.fetch(
            database, sql: "SELECT \(ChangeRecord.columns) FROM change WHERE id = ?", arguments: [id])
        guard let change = found.first else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "change \(id)")
        }
        known[id] = change
        return change
    }
}
