import GRDB
import PrecinctModel
import Wording

extension Database {
    /// Every element on which an inventory number was last read, those that are gone included.
    func holdings(ofInventoryNumber number: String, asOf: Instant, vocabulary: Vocabulary) throws
        -> [EquipmentHolding]
    {
        let rows = try Row.fetchAll(
            cachedStatement(
                sql: """
                    SELECT DISTINCT precinctID, premisesID, kind, element FROM observation
                    WHERE attribute = 'inventoryNumber' AND value = ? ORDER BY precinctID, premisesID, kind, element
                    """),
            arguments: [number])
        return try rows.compactMap { row in
            let owner = try owner(OwnerRow(precinctID: row[0], premisesID: row[1]))
            let element = ElementReference(kind: row[2], id: row[3])
            guard let item = try item(element, of: owner, asOf: asOf, vocabulary: vocabulary),
                item.inventoryNumber == number
            else { return nil }
            return EquipmentHolding(owner: owner, item: item)
        }
    }

    /// What is known of one element; nil when it is no equipment or nobody ever observed it.
    ///
    /// - Parameter before: Only what was recorded by changes before this one; nil for everything.
    func item(
        _ element: ElementReference, of owner: Owner, asOf: Instant, before change: Int64? = nil,
        vocabulary: Vocabulary
    ) throws -> EquipmentItem? {
        let owner = try row(of: owner)
        let rows = try Row.fetchCursor(
            cachedStatement(
                sql: """
                    SELECT \(ObservationDecoder.columns) FROM observation
                    WHERE \(owner.column) = ?1 AND kind = ?2 AND element IN (?3, '*') AND changeID < ?4
                    """),
            arguments: [owner.id, element.kind, element.id, change ?? .max])
        var observations: [Observation] = []
        while let row = try rows.next() { observations.append(try ObservationDecoder.observation(row)) }
        return EquipmentItem.items(from: observations, asOf: asOf, vocabulary: vocabulary)
            .first { $0.reference == element }
    }
}
