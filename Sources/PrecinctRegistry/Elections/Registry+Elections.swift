import GRDB
public import PrecinctModel

extension Registry {
    /// Every election by day.
    ///
    /// - Parameter knownAt: As they were recorded by then; nil for as they are.
    /// - Throws: `Problem` when the database cannot be read.
    public func elections(knownAt: Instant? = nil) throws -> [Election] {
        try read { try $0.elections(IdentityPast($0, asOf: .end, knownAt: knownAt ?? .end)) }
    }

    /// One election.
    ///
    /// - Parameter knownAt: As it was recorded by then; nil for as it is.
    /// - Throws: `Problem` when there is none, naming those there are.
    public func election(_ id: String, knownAt: Instant? = nil) throws -> Election {
        try read { try $0.election(id, IdentityPast($0, asOf: .end, knownAt: knownAt ?? .end)) }
    }

    /// The precincts about which somebody decided by name, ordered by area and as people count.
    ///
    /// - Throws: `Problem` for an unknown election.
    public func exceptions(of election: String) throws -> [ElectionException] {
        try read { database in
            _ = try database.election(election, IdentityPast(database, asOf: .end, knownAt: .end))
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
            let selection = try PrecinctSelection(
                database, election: election, knownAt: knownAt ?? .end)
            let past = try IdentityPast(database, asOf: asOf, knownAt: knownAt ?? .end)
            return try selection.entries(database, past).map(\.reference)
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
            let selection = try PrecinctSelection(
                database, election: election, knownAt: knownAt ?? .end)
            let past = try IdentityPast(database, asOf: asOf, knownAt: knownAt ?? .end)
            return try !selection.entries(database, past, only: id).isEmpty
        }
    }
}
