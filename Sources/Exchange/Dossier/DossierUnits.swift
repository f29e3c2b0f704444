/// The areas and commissions that a file has named so far.
///
/// What one dossier names is new until it is handed over with it, or forgotten with it.
struct DossierUnits {
    /// A unit that was named, where, and an area as it was known before.
    private enum Change {
        case area(String, line: Int, before: ImportBatch.Area?)
        case commission(String, line: Int)
    }

    private var areas: [String: ImportBatch.Area] = [:]
    private var commissions: [String: ImportBatch.Commission] = [:]
    private var changes: [Change] = []

    /// Adds an area; what says more replaces what said less.
    ///
    /// False when the two contradict each other.
    mutating func add(_ area: ImportBatch.Area, line: Int) -> Bool {
        let known = areas[area.code]
        guard let joined = known.map({ $0.joined(with: area) }) ?? area else { return false }
        if joined != known {
            areas[area.code] = joined
            changes.append(.area(area.code, line: line, before: known))
        }
        return true
    }

    /// Adds a commission; false when another of that id was named.
    mutating func add(_ commission: ImportBatch.Commission, line: Int) -> Bool {
        if let known = commissions[commission.id] { return known == commission }
        commissions[commission.id] = commission
        changes.append(.commission(commission.id, line: line))
        return true
    }

    /// What is new or says more than before, in the order in which it was named; areas come first.
    mutating func handOver() -> [ImportItem] {
        defer { changes = [] }
        // What a later line says more of an area, such as where it lies, is wrong there if anywhere.
        var lines: [String: Int] = [:]
        for case .area(let code, let line, _) in changes { lines[code] = line }
        let areas = changes.compactMap { change -> ImportItem? in
            guard case .area(let code, _, _) = change, let line = lines.removeValue(forKey: code) else {
                return nil
            }
            return self.areas[code].map { .area($0, line: line) }
        }
        return areas
            + changes.compactMap { change -> ImportItem? in
                guard case .commission(let id, let line) = change else { return nil }
                return commissions[id].map { .commission($0, line: line) }
            }
    }

    /// Forgets what is new.
    mutating func forget() {
        for change in changes.reversed() {
            switch change {
            case .area(let code, _, let before): areas[code] = before
            case .commission(let id, _): commissions[id] = nil
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
