import GRDB
import PrecinctModel
import Wording

extension RegistryTransaction {
    /// Adds a building; its area comes first.
    ///
    /// - Throws: `Problem` for an unknown area, or a building or an external id that is there already.
    public func addPremises(_ entry: PremisesEntry) throws {
        let premises = entry.premises
        let id = try run(
            """
            INSERT INTO premises (code, area, address, addressKey, venue, venueKey, changeID)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            bound: [
                premises.id, entry.area, premises.address,
                premises.address.map(Premises.joiningKey(address:)),
                premises.venue, premises.venue.map(Premises.joiningKey(venue:)), change.id,
            ], texts: [premises.id, entry.area, premises.address, premises.venue]
        ) {
            try database.requireArea(entry.area)
            throw Problem(.registryPremisesExists, ["premises": premises.id])
        }
        remember(id, ofPremises: premises.id)
        for external in entry.sameAs { try identify(external, column: "premisesID", id: id) }
    }

    /// Sets the area, address and venue of a building and its given external ids.
    ///
    /// What is the same already leaves no trace; external ids of systems not given stay.
    /// - Throws: `Problem` for an unknown building or area, or an external id of another building.
    public func updatePremises(_ entry: PremisesEntry) throws {
        let premises = entry.premises
        let id = try id(ofPremises: premises.id)
        try run(
            """
            UPDATE premises SET area = ?1, address = ?2, addressKey = ?3, venue = ?4, venueKey = ?5, changeID = ?6
            WHERE id = ?7 AND (area IS NOT ?1 OR address IS NOT ?2 OR addressKey IS NOT ?3 OR venue IS NOT ?4)
            """,
            [
                entry.area, premises.address, premises.address.map(Premises.joiningKey(address:)),
                premises.venue, premises.venue.map(Premises.joiningKey(venue:)), change.id, id,
            ]
        ) {
            try database.requireArea(entry.area)
        }
        for external in entry.sameAs { try identify(external, column: "premisesID", id: id) }
    }
}
