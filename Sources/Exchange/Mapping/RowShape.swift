/// What one kind of row holds.
struct RowShape: Sendable {
    /// One level of the areas a precinct lies in.
    struct AreaLevel: Sendable {
        var name: CellRule
        /// The code where the file has one; else the names from the top down are.
        var code: CellRule?
    }

    /// The commission a precinct answers to.
    struct CommissionRule: Sendable {
        var id: CellRule
        var name: CellRule?
        var parent: CellRule?
    }

    /// Where a building stands.
    struct LocationRule: Sendable {
        var latitude: CellRule
        var longitude: CellRule
        var frame: MapFrame
    }

    /// The cells a row must have to be of this kind, each one of several texts.
    var conditions: [(field: FieldNames, texts: [String])] = []
    /// Why such rows bring nothing; they are counted and shown.
    var leftAside: LeftAsideReason?
    /// The areas, from the largest unit down.
    var areas: [AreaLevel] = []
    var areaName: CellRule?
    var territorialCommission: CellRule?
    var number: CellRule?
    var name: CellRule?
    var status: CellRule?
    var commission: CommissionRule?
    var premises: CellRule?
    var address: CellRule?
    var venue: CellRule?
    var location: LocationRule?
    /// Ids in other systems, by system.
    var sameAs: [(system: String, id: CellRule)] = []
    var facts: [FactRule] = []

    /// Every cell the shape reads.
    var cells: [CellRule] {
        areas.flatMap { [$0.name, $0.code].compactMap { $0 } }
            + [
                areaName, territorialCommission, number, name, status, commission?.id, commission?.name,
                commission?.parent, premises, address, venue, location?.latitude, location?.longitude,
            ].compactMap { $0 } + sameAs.map(\.id) + facts.map(\.cell)
    }

    /// Every name of a field the shape reads or looks at.
    var fieldNames: [FieldNames] { conditions.map(\.field) + cells.flatMap(\.fields) }
}
