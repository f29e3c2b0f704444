import GRDB
public import PrecinctModel

extension Registry {
    /// The journal of an inventory number, or of everything that was ever handed over, oldest first.
    ///
    /// - Throws: `Problem` when the database cannot be read.
    public func custody(ofInventoryNumber number: String? = nil) throws -> [CustodyEntry] {
        try read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT kind, inventoryNumber, fromPrecinctID, fromPremisesID, fromElement,
                        toPrecinctID, toPremisesID, toElement, quantity, custody.at, custody.reason, change.actor
                    FROM custody JOIN change ON change.id = changeID
                    WHERE ?1 IS NULL OR inventoryNumber = ?1 ORDER BY custody.at, sequence
                    """,
                arguments: [number]
            ).map { row in
                let kind: String = row[0]
                func place(_ precinct: Int64?, _ premises: Int64?, _ element: String?) throws
                    -> EquipmentPlace
                {
                    guard let element else { return .store }
                    let owner = try OwnerRow(precinctID: precinct, premisesID: premises)
                    return EquipmentPlace(
                        try database.owner(owner), ElementReference(kind: kind, id: element))
                }
                return CustodyEntry(
                    kind: kind, inventoryNumber: row[1], from: try place(row[2], row[3], row[4]),
                    to: try place(row[5], row[6], row[7]), quantity: row[8], at: Instant(seconds: row[9]),
                    reason: row[10], actor: row[11])
            }
        }
    }

    /// The counts of a precinct's equipment, oldest first.
    ///
    /// - Throws: `Problem` for an unknown precinct.
    public func stocktakes(of precinct: PrecinctReference) throws -> [StocktakeEntry] {
        try read { database in
            let id = try database.precinctID(precinct)
            return try Row.fetchAll(
                database,
                sql: """
                    SELECT id, at, found, missing, unexpected FROM stocktake WHERE precinctID = ? ORDER BY at, id
                    """,
                arguments: [id]
            ).map { row in
                StocktakeEntry(
                    id: row[0], precinct: precinct, at: Instant(seconds: row[1]),
                    found: try JSONList.decode(row[2]), missing: try JSONList.decode(row[3]),
                    unexpected: try JSONList.decode(row[4]))
            }
        }
    }

    /// Leaves out what a thing brings along to a new place as of a moment at which it was not there yet: the
    /// facts keep the dates on which they were observed elsewhere.
    static func hasArrivedSQL(_ asOf: String) -> String {
        "changeID NOT IN (SELECT changeID FROM custody WHERE at > \(asOf))"
    }
}
