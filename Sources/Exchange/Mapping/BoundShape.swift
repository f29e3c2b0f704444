import PrecinctModel

/// A row shape bound to the fields of one file.
struct BoundShape {
    struct Level {
        let name: BoundCell
        let code: BoundCell?
    }

    struct Fact {
        let rule: FactRule
        let cell: BoundCell
        let method: ObservationMethod
    }

    struct Location {
        let latitude: BoundCell
        let longitude: BoundCell
        let frame: MapFrame
    }

    let conditions: [(field: FieldHandle?, texts: [String])]
    let leftAside: LeftAsideReason?
    /// nil when the file lacks the fields of one level.
    let levels: [Level]?
    let areaName: BoundCell?
    let territorialCommission: BoundCell?
    let number: BoundCell?
    let name: BoundCell?
    let status: BoundCell?
    let commission: BoundCell?
    let commissionName: BoundCell?
    let commissionParent: BoundCell?
    let premises: BoundCell?
    let address: BoundCell?
    let venue: BoundCell?
    let location: Location?
    let sameAs: [(system: String, id: BoundCell)]
    let facts: [Fact]

    /// Binds a shape; fields the file lacks say nothing.
    ///
    /// - Parameter columns: columns of the file that are named like facts.
    init(_ shape: RowShape, columns: [FactRule], method: ObservationMethod, in stream: RecordStream) {
        func bind(_ rule: CellRule?) -> BoundCell? { BoundCell(rule, in: stream) }
        conditions = shape.conditions.map { (stream.handle(of: $0.field), $0.texts) }
        leftAside = shape.leftAside
        let levels = shape.areas.compactMap { level in
            bind(level.name).map { Level(name: $0, code: bind(level.code)) }
        }
        self.levels = levels.count == shape.areas.count && !levels.isEmpty ? levels : nil
        areaName = bind(shape.areaName)
        territorialCommission = bind(shape.territorialCommission)
        number = bind(shape.number)
        name = bind(shape.name)
        status = bind(shape.status)
        commission = bind(shape.commission?.id)
        commissionName = bind(shape.commission?.name)
        commissionParent = bind(shape.commission?.parent)
        premises = bind(shape.premises)
        address = bind(shape.address)
        venue = bind(shape.venue)
        location = shape.location.flatMap { rule in
            guard let latitude = bind(rule.latitude), let longitude = bind(rule.longitude) else { return nil }
            return Location(latitude: latitude, longitude: longitude, frame: rule.frame)
        }
        sameAs = shape.sameAs.compactMap { entry in bind(entry.id).map { (entry.system, $0) } }
        let named = Set(columns.map(\.name))
        facts = (columns + shape.facts.filter { !named.contains($0.name) }).compactMap { rule in
            bind(rule.cell).map { Fact(rule: rule, cell: $0, method: rule.method ?? method) }
        }
    }

    /// Tells whether a record is of this kind.
    func matches(_ record: Record) -> Bool {
        conditions.allSatisfy { condition in
            let text = condition.field.flatMap { record.cell($0) } ?? ""
            return condition.texts.contains(text)
        }
    }
}
