import GRDB
public import PrecinctModel
import Wording

extension RegistryTransaction {
    /// Adds a precinct; its area and its commission come first.
    ///
    /// - Throws: `Problem` for a malformed number, an unknown area or commission, a precinct or an external
    ///   id that is there already.
    public func addPrecinct(_ entry: PrecinctEntry) throws {
        let reference = entry.reference
        guard reference.number.isTidy else {
            throw Problem(.registryPrecinctNumber, ["number": reference.number])
        }
        let id = try run(
            """
            INSERT INTO precinct (area, number, numberKey, name, commission, status, changeID)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            bound: [
                reference.area, reference.number, reference.number.numberKey, entry.name, entry.commission,
                entry.status.rawValue, change.id,
            ], texts: [reference.area, reference.number, entry.name, entry.commission]
        ) {
            try database.requireArea(reference.area)
            if let commission = entry.commission { try database.requireCommission(commission) }
            throw Problem(.registryPrecinctExists, ["precinct": reference.description])
        }
        remember(id, of: reference)
        for external in entry.sameAs { try identify(external, column: "precinctID", id: id) }
    }

    /// Sets the name, commission and status of a precinct and its given external ids.
    ///
    /// What is the same already leaves no trace; external ids of systems not given stay.
    /// - Throws: `Problem` for an unknown precinct or commission, or an external id of another precinct.
    public func updatePrecinct(_ entry: PrecinctEntry) throws {
        let id = try id(of: entry.reference)
        try run(
            """
            UPDATE precinct SET name = ?1, commission = ?2, status = ?3, changeID = ?4 WHERE id = ?5
            AND (name IS NOT ?1 OR commission IS NOT ?2 OR status IS NOT ?3)
            """,
            [entry.name, entry.commission, entry.status.rawValue, change.id, id]
        ) {
            if let commission = entry.commission { try database.requireCommission(commission) }
        }
        for external in entry.sameAs { try identify(external, column: "precinctID", id: id) }
    }

    /// Lets a precinct vote in a building from a moment on.
    ///
    /// - Parameter since: The first moment; nil for as far back as anything is known.
    /// - Throws: `Problem` for an unknown precinct or building.
    public func movePrecinct(_ precinct: PrecinctReference, to premises: String, since: Instant?) throws {
        try run(
            """
            INSERT INTO occupancy (precinctID, premisesID, since, recordedAt, changeID) VALUES (?, ?, ?, ?, ?)
            """,
            bound: [
                id(of: precinct), id(ofPremises: premises), (since ?? .beginning).seconds, change.at.seconds,
                change.id,
            ], texts: [])
    }

    /// Sets the id that a row has in another system.
    func identify(_ external: ExternalID, column: String, id: Int64) throws {
        try run(
            """
            INSERT INTO externalID (\(column), system, external, changeID) VALUES (?, ?, ?, ?)
            ON CONFLICT (\(column), system) WHERE \(column) IS NOT NULL
            DO UPDATE SET external = excluded.external, changeID = excluded.changeID
            WHERE external <> excluded.external
            """,
            [id, external.system, external.id, change.id]
        ) {
            throw Problem(.registryExternalTaken, ["system": external.system, "id": external.id])
        }
    }
}
