import GRDB
public import PrecinctModel
import Wording

extension RegistryTransaction {
    /// Writes a line of the custody journal; what is observed at both places is recorded beside it.
    ///
    /// - Throws: `Problem` for an unknown precinct or building.
    public func addCustody(_ entry: CustodyEntry) throws {
        let from = try entry.from.owner.map { try row(of: $0) }
        let to = try entry.to.owner.map { try row(of: $0) }
        try run(
            """
            INSERT INTO custody (
                kind, inventoryNumber, fromPrecinctID, fromPremisesID, fromElement, toPrecinctID, toPremisesID,
                toElement, quantity, at, reason, changeID
            ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                entry.kind, entry.inventoryNumber, from?.precinctID, from?.premisesID, entry.from.element?.id,
                to?.precinctID, to?.premisesID, entry.to.element?.id, entry.quantity, entry.at.seconds,
                entry.reason,
                change.id,
            ])
        if let owner = entry.to.owner, let element = entry.to.element {
            arrivals.insert(OwnedElement(owner: owner, element: element))
        }
    }

    /// Records what a count of a precinct's equipment came to.
    ///
    /// - Throws: `Problem` for an unknown precinct.
    public func addStocktake(_ entry: StocktakeEntry) throws {
        try run(
            """
            INSERT INTO stocktake (id, precinctID, at, found, missing, unexpected, changeID)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            [
                entry.id, try id(of: entry.precinct), entry.at.seconds, try JSONList.encode(entry.found),
                try JSONList.encode(entry.missing), try JSONList.encode(entry.unexpected), change.id,
            ])
    }
}
