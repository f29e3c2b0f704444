import Exchange
import PrecinctModel
import PrecinctRegistry
import Wording

extension ImportRun {
    mutating func take(_ given: ImportBatch.Area) throws {
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
        guard let name = given.name, name != known.name else { return }
        // A code nobody has named yet takes the name; another name is for a person to decide.
        guard known.name == known.code else {
            doubt(.areaName, .importDoubtAreaName, ["area": given.code, "known": known.name, "given": name])
            return
        }
        known.name = name
        areas[given.code] = known
        try change?.updateArea(known)
    }

    mutating func take(_ given: ImportBatch.Commission) throws {
        guard commissions.insert(given.id).inserted else { return }
        plan.commissionsAdded += 1
        // The registry keeps no office address of its own; the name must not lose it.
        try change?.addCommission(
            Commission(
                id: given.id, kind: Commission.Kind(rawValue: given.kind) ?? .territorial,
                name: given.address.map { "\(given.name), \($0)" } ?? given.name, area: given.area,
                parent: given.parent))
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
