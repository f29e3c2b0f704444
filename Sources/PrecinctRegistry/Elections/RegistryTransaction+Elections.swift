import GRDB
public import PrecinctModel
import Wording

extension RegistryTransaction {
    /// Adds an election; its area comes first.
    ///
    /// - Throws: `Problem` for a malformed id, an empty name, an unknown area, or an election that is there
    ///   already.
    public func addElection(_ election: Election) throws {
        try check(election)
        try run(
            "INSERT INTO election (id, name, day, area, changeID) VALUES (?, ?, ?, ?, ?)",
            [election.id, election.name, election.day.description, election.area, change.id]
        ) {
            if let area = election.area { try database.requireArea(area) }
            throw Problem(.electionExists, ["election": election.id])
        }
    }

    /// Sets the name, day and area of an election; what is the same already leaves no trace.
    ///
    /// - Throws: `Problem` for an unknown election or area, or an empty name.
    public func updateElection(_ election: Election) throws {
        try check(election)
        try requireElection(election.id)
        try run(
            """
            UPDATE election SET name = ?1, day = ?2, area = ?3, changeID = ?4 WHERE id = ?5
            AND (name IS NOT ?1 OR day IS NOT ?2 OR area IS NOT ?3)
            """,
            [election.name, election.day.description, election.area, change.id, election.id]
        ) {
            if let area = election.area { try database.requireArea(area) }
        }
    }

    /// Decides about one precinct whether it takes part, whatever the area of the election says.
    ///
    /// What is decided so already leaves no trace.
    /// - Throws: `Problem` for an unknown election or precinct.
    public func setParticipation(
        of precinct: PrecinctReference, in election: String, takesPart: Bool
    ) throws {
        try requireElection(election)
        try run(
            """
            INSERT INTO participation (electionID, precinctID, takesPart, changeID) VALUES (?, ?, ?, ?)
            ON CONFLICT (electionID, precinctID) DO UPDATE SET
                takesPart = excluded.takesPart, changeID = excluded.changeID
            WHERE takesPart <> excluded.takesPart
            """,
            [election, try id(of: precinct), takesPart, change.id])
    }

    private func requireElection(_ id: String) throws {
        let known = try String.fetchAll(database, sql: "SELECT id FROM election ORDER BY day, id")
        guard known.contains(id) else { throw Problem.unknownElection(id, among: known) }
    }

    private func check(_ election: Election) throws {
        let isPlain = election.id.utf8.allSatisfy {
            (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-")
        }
        guard isPlain, !election.id.isEmpty else { throw Problem(.electionId, ["id": election.id]) }
        guard election.name.isTidy else { throw Problem(.electionName, ["id": election.id]) }
    }
}
