import GRDB
import PrecinctModel
import Wording

extension RegistryTransaction {
    /// Remembers which things with a number were observed, to look at them once the change is whole.
    func noteNumbered(_ observations: [Observation], of owner: Owner) throws {
        let touched = Set(
            observations.lazy.map(\.element).filter { Vocabulary.builtIn.kind($0.kind)?.isEquipment == true })
        guard !touched.isEmpty else { return }
        let owned = try row(of: owner)
        let statement = try database.cachedStatement(
            sql: """
                SELECT DISTINCT kind, element FROM observation
                WHERE attribute = 'inventoryNumber' AND \(owned.column) = ?
                """)
        for row in try Row.fetchAll(statement, arguments: [owned.id]) {
            let element = ElementReference(kind: row[0], id: row[1])
            if touched.contains(element) { numbered.insert(OwnedElement(owner: owner, element: element)) }
        }
    }

    /// Refuses a change after which two things that are there have one inventory number.
    ///
    /// A lot that was parted lies in several places under one number; the custody journal shows how it came there.
    /// Looked at once the change is whole, because two things may change places within one.
    func refuseSharedNumbers() throws {
        for thing in numbered.subtracting(arrivals).sorted(by: { $0.description < $1.description }) {
            func item(before change: Int64? = nil) throws -> EquipmentItem? {
                try database.item(
                    thing.element, of: thing.owner, asOf: .end, before: change, vocabulary: .builtIn)
            }
            guard let now = try item(), now.standing != .gone, let number = now.inventoryNumber else {
                continue
            }
            let holdings = try database.holdings(ofInventoryNumber: number, asOf: .end, vocabulary: .builtIn)
            let other = holdings.first {
                $0.item.standing != .gone
                    && OwnedElement(owner: $0.owner, element: $0.item.reference) != thing
            }
            guard let other else { continue }
            let before = try item(before: change.id)
            // It had its part of the lot before.
            if let before, before.standing != .gone, before.inventoryNumber == number { continue }
            throw Problem(
                .equipmentNumberTaken,
                [
                    "number": number, "element": thing.element.description,
                    "holder": "\(other.owner) \(other.item.reference)",
                ])
        }
    }
}
