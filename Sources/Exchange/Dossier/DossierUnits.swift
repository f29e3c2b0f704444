/// The areas and commissions that a file has named so far.
///
/// What one dossier names is new until it is handed over with it, or forgotten with it.
struct DossierUnits {
    /// A unit that was named, and an area as it was known before.
    private enum Change {
        case area(String, before: ImportBatch.Area?)
        case commission(String)
    }

    private var areas: [String: ImportBatch.Area] = [:]
    private var commissions: [String: ImportBatch.Commission] = [:]
    private var changes: [Change] = []

    /// Adds an area; what says more replaces what said less.
    ///
    /// False when the two contradict each other.
    mutating func add(_ area: ImportBatch.Area) -> Bool {
        let known = areas[area.code]
        guard let joined = known.map({ $0.joined(with: area) }) ?? area else { return false }
        if joined != known {
            areas[area.code] = joined
            changes.append(.area(area.code, before: known))
        }
        return true
    }

    /// Adds a commission; false when another of that id was named.
    mutating func add(_ commission: ImportBatch.Commission) -> Bool {
        if let known = commissions[commission.id] { return known == commission }
        commissions[commission.id] = commission
        changes.append(.commission(commission.id))
        return true
    }

    /// What is new or says more than before, in the order in which it was named; areas come first.
    mutating func handOver() -> [ImportItem] {
        defer { changes = [] }
        var seen: Set<String> = []
        let areas = changes.compactMap { change -> ImportItem? in
            guard case .area(let code, _) = change, seen.insert(code).inserted else { return nil }
            return self.areas[code].map(ImportItem.area)
        }
        return areas
            + changes.compactMap { change -> ImportItem? in
                guard case .commission(let id) = change else { return nil }
                return commissions[id].map(ImportItem.commission)
            }
    }

    /// Forgets what is new.
    mutating func forget() {
        for change in changes.reversed() {
            switch change {
            case .area(let code, let before): areas[code] = before
            case .commission(let id): commissions[id] = nil
            }
        }
        changes = []
    }
}

extension ImportBatch.Area {
    /// The area with what either says; nil where they contradict each other.
    fileprivate func joined(with other: ImportBatch.Area) -> ImportBatch.Area? {
        func agree(_ first: String?, _ second: String?) -> Bool {
            first == nil || second == nil || first == second
        }
        guard agree(name, other.name), agree(parent, other.parent), agree(kind, other.kind),
            agree(zone, other.zone)
        else { return nil }
        return ImportBatch.Area(
            code: code, name: name ?? other.name, parent: parent ?? other.parent, kind: kind ?? other.kind,
            zone: zone ?? other.zone)
    }
}
