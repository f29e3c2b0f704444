import Exchange
import PrecinctModel
import PrecinctRegistry
import Wording

extension ImportRun {
    mutating func take(_ given: ImportBatch.Area, line: Int) throws {
        if let parent = given.parent {
            let place = Place(file: plan.file, line: line, field: given.code)
            guard !lies(parent, in: given.code, parent: { areas[$0]?.parent }) else {
                throw Problem(.enteringAreaRing, ["area": given.code, "parent": parent], at: place)
            }
            guard areas[parent] != nil else { throw Problem(.registryNoArea, ["area": parent], at: place) }
        }
        guard var known = areas[given.code] else {
            let area = Area(
                code: given.code, name: given.name?.unlessBlank ?? given.code, parent: given.parent,
                kind: given.kind.flatMap(Area.Kind.init) ?? .other, zone: given.zone)
            areas[given.code] = area
            newAreas.insert(given.code)
            plan.areasAdded += 1
            try change?.addArea(area)
            return
        }
        let before = known
        if let name = given.name?.unlessBlank, name != known.name {
            // A code nobody has named yet takes the name; another name is for a person to decide.
            if known.name == known.code {
                known.name = name
            } else if doubtedNames.insert([given.code, name]).inserted {
                doubt(
                    .areaName, .importDoubtAreaName, ["area": given.code, "known": known.name, "given": name])
            }
        }
        known.parent = known.parent ?? given.parent
        known.zone = known.zone ?? given.zone
        if known.kind == .other { known.kind = given.kind.flatMap(Area.Kind.init) ?? .other }
        guard known != before else { return }
        areas[given.code] = known
        if !newAreas.contains(given.code), !plan.areasChanged.contains(given.code) {
            plan.areasChanged.append(given.code)
        }
        try change?.updateArea(known)
    }

    mutating func take(_ given: ImportBatch.Commission, line: Int) throws {
        let place = Place(file: plan.file, line: line, field: given.id)
        if let area = given.area, areas[area] == nil {
            throw Problem(.registryNoArea, ["area": area], at: place)
        }
        if let parent = given.parent {
            guard !lies(parent, in: given.id, parent: { commissions[$0]?.parent }) else {
                throw Problem(.enteringCommissionRing, ["commission": given.id, "parent": parent], at: place)
            }
            guard commissions[parent] != nil else {
                throw Problem(.registryNoCommission, ["commission": parent], at: place)
            }
        }
        let name = given.name.unlessBlank ?? given.id
        // The registry keeps no office address of its own; the name must not lose it.
        let commission = Commission(
            id: given.id, kind: Commission.Kind(rawValue: given.kind) ?? .territorial,
            name: given.address.map { "\(name), \($0)" } ?? name, area: given.area,
            parent: given.parent)
        guard var known = commissions[given.id] else {
            commissions[given.id] = commission
            plan.commissionsAdded += 1
            try change?.addCommission(commission)
            return
        }
        let before = known
        // A name that is only the id says nothing new, and must not push out one that says more.
        if name != given.id || known.name == known.id { known.name = commission.name }
        known.parent = commission.parent ?? known.parent
        known.area = known.area ?? commission.area
        guard known != before else { return }
        commissions[given.id] = known
        if !plan.commissionsChanged.contains(given.id) { plan.commissionsChanged.append(given.id) }
        try change?.updateCommission(known)
    }

    /// Tells whether a thing is another or lies in it, as far as the registry and the file have said.
    private func lies(_ thing: String, in other: String, parent: (String) -> String?) -> Bool {
        var next: String? = thing
        // A ring that is there already ends where it began.
        var seen: Set<String> = []
        while let current = next, seen.insert(current).inserted {
            if current == other { return true }
            next = parent(current)
        }
        return false
    }

    /// Precincts in use that the file lacks though it lists others of their area.
    mutating func lookForMissing() throws {
        for area in watch.found.keys.sorted() where !newAreas.contains(area) {
            for known in try lookup.precinctsInUse(in: area) where !has(known.reference) {
                plan.missing.append(known.reference)
                guard plan.removesMissing, let change else { continue }
                var retired = known
                retired.status = .retired
                try change.updatePrecinct(retired)
            }
        }
    }

    mutating func doubt(
        _ kind: ImportPlan.Doubt.Kind, _ key: TextKey, _ arguments: [String: String], line: Int? = nil
    ) {
        plan.doubts.append(ImportPlan.Doubt(kind: kind, message: Message(key, arguments), line: line))
    }
}
