import GRDB
public import PrecinctModel
import Wording

extension Registry {
    /// Every element on which an inventory number was last read, those that are gone included.
    ///
    /// - Throws: `Problem` when the database cannot be read.
    public func holdings(ofInventoryNumber number: String, asOf: Instant, vocabulary: Vocabulary = .builtIn)
        throws -> [EquipmentHolding]
    {
        try read {
            try $0.holdings(ofInventoryNumber: number, asOf: asOf, vocabulary: vocabulary)
        }
    }

    /// What is known of one element; nil when it is no equipment or nobody ever observed it.
    ///
    /// - Throws: `Problem` for an unknown owner.
    public func item(
        _ element: ElementReference, of owner: Owner, asOf: Instant, vocabulary: Vocabulary = .builtIn
    ) throws -> EquipmentItem? {
        try read { try $0.item(element, of: owner, asOf: asOf, vocabulary: vocabulary) }
    }

    /// The inventory number on record that is nearest to one nobody has recorded, nil when none is near.
    ///
    /// - Throws: `Problem` when the database cannot be read.
    public func inventoryNumber(near number: String) throws -> String? {
        try read { database in
            let numbers = try String.fetchAll(
                database,
                sql: """
                    SELECT DISTINCT value FROM observation WHERE attribute = 'inventoryNumber' LIMIT 20000
                    """)
            return Vocabulary.nearest(to: number, among: numbers)
        }
    }
}
