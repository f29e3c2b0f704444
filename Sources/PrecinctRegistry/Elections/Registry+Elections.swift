import GRDB
public import PrecinctModel

extension Registry {
    /// Every election by day.
    ///
    /// - Parameter knownAt: As they were recorded by then; nil for as they are.
    /// - Throws: `Problem` when the database cannot be read.
    public func elections(knownAt: Instant? = nil) throws -> [Election] {
        try read { try $0.elections(IdentityPast($0, knownAt: knownAt)) }
    }

    /// One election.
    ///
    /// - Parameter knownAt: As it was recorded by then; nil for as it is.
    /// - Throws: `Problem` when there is none, naming those there are.
    public func election(_ id: String, knownAt: Instant? = nil) throws -> Election {
        try read { try $0.election(id, IdentityPast($0, knownAt: knownAt)) }
    }

    /// The precincts about which somebody decided by name, ordered by area and as people count.
    ///
    /// - Throws: `Problem` for an unknown election.
    public func exceptions(of election: String) throws -> [ElectionException] {
        try read { database in
            _ = try database.election(election, IdentityPast(present: database))
            return try Row.fetchAll(
                database,
                sql: """
                    SELECT area, number, takesPart FROM participation
                    JOIN precinct ON precinct.id = precinctID
                    WHERE electionID = ? ORDER BY area, numberKey, number
                    """,
                arguments: [election]
            ).map {
                ElectionException(
                    precinct: PrecinctReference(area: $0[0], number: $0[1]), takesPart: $0[2])
            }
        }
    }

    /// The precincts that take part in an election, ordered by area and as people count.
    ///
    /// - Parameters:
    ///   - asOf: By the states they had then.
    ///   - knownAt: Only what was recorded by then; nil for everything.
    /// - Throws: `Problem` for an unknown election.
    public func participants(
        of election: String, asOf: Instant, knownAt: Instant? = nil
    ) throws -> [PrecinctReference] {
        try read { database in
            let past = try IdentityPast(database, asOf: asOf, knownAt: knownAt)
            var found: [PrecinctReference] = []
            try PrecinctReader(past: past).forEachBatch(
                PrecinctSelection(past, election: election), size: 1024
            ) { found += $0.map(\.entry.reference) }
            return found
        }
    }

    /// Tells whether a precinct takes part in an election.
    ///
    /// - Parameters:
    ///   - asOf: By the state it had then.
    ///   - knownAt: Only what was recorded by then; nil for everything.
    /// - Throws: `Problem` for an unknown precinct or election.
    public func takesPart(
        _ precinct: PrecinctReference, in election: String, asOf: Instant, knownAt: Instant? = nil
    ) throws -> Bool {
        try read { database in
            let id = try database.precinctID(precinct)
            let past = try IdentityPast(database, asOf: asOf, knownAt: knownAt)
            let selection = try PrecinctSelection(past, election: election)
            return try PrecinctReader(past: past).listing(id).map(selection.includes) ?? false
        }
    }
}
