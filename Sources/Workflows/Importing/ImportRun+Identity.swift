import Exchange
import PrecinctModel
import PrecinctRegistry
import Wording

extension ImportRun {
    mutating func take(_ given: ImportBatch.Area) throws {
        if let parent = given.parent, areas[parent] == nil {
            throw Problem(.registryNoArea, ["area": parent], at: Place(file: plan.file, field: given.code))
        }
        guard var known = areas[given.code] else {
            let area = Area(
                code: given.code, name: given.name ?? given.code, parent: given.parent,
                kind: given.kind.flatMap(Area.Kind.init) ?? .other, zone: given.zone)
            areas[given.code] = area
            newAreas.insert(given.code)
            plan.areasAdded += 1
            try change?.addArea(area)
            return
        }
        let before = known
        if let name = given.name, name != known.name {
            // A code nobody has named yet takes the name; another name is for a person to decide.
            if known.name == known.code {
                known.name = name
            } else if doubtedNames.insert([given.code, name]).inserted {
                doubt(
                    .areaName, .importDoubtAreaName, ["area": given.code, "known": known.name, "given": name])
            }
        }
        known.parent = known.parent ?? given.parent.flatMap { $0 == given.code ? nil : $0 }
        known.zone = known.zone ?? given.zone
        if known.kind == .other { known.kind = given.kind.flatMap(Area.Kind.init) ?? .other }
        guard known != before else { return }
        areas[given.code] = known
        if !newAreas.contains(given.code), !plan.areasChanged.contains(given.code) {
            plan.areasChanged.append(given.code)
        }
        try change?.updateArea(known)
    }

    mutating func take(_ given: ImportBatch.Commission) throws {
        // The registry keeps no office address of its own; the name must not lose it.
        let commission = Commission(
            id: given.id, kind: Commission.Kind(rawValue: given.kind) ?? .territorial,
            name: given.address.map { "\(given.name), \($0)" } ?? given.name, area: given.area,
            parent: given.parent)
        guard var known = commissions[given.id] else {
            commissions[given.id] = commission
            plan.commissionsAdded += 1
            try change?.addCommission(commission)
            return
        }
        let before = known
        // A name that is only the id says nothing new.
        if commission.name != commission.id { known.name = commission.name }
        known.parent = commission.parent ?? known.parent
        known.area = known.area ?? commission.area
        guard known != before else { return }
        commissions[given.id] = known
        if !plan.commissionsChanged.contains(given.id) { plan.commissionsChanged.append(given.id) }
        try change?.updateCommission(known)
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
