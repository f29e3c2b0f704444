import Exchange
import PrecinctModel
import PrecinctRegistry

/// What a registry knows of a batch of entries, asked for at once.
struct ImportComparison {
    private(set) var precincts: [PrecinctReference: RegistryLookup.KnownPrecinct] = [:]
    private(set) var ofPrecincts: [PrecinctReference: [Observation]] = [:]
    private(set) var ofPremises: [String: [Observation]] = [:]
    /// The building of each entry, in the order of the batch.
    private(set) var buildings: [Int: PremisesJoining.Found] = [:]

    /// Precincts that are looked up together.
    private struct Group: Hashable {
        let area: String
        let day: Instant
    }

    init(_ batch: [ImportBatch.Entry], run: inout ImportRun) throws {
        // A list of an earlier day is compared with where its precincts voted on that day.
        var numbers: [Group: [String]] = [:]
        for entry in batch where !run.isNew(area: entry.precinct.reference.area) {
            let group = Group(area: entry.precinct.reference.area, day: entry.date ?? run.now)
            numbers[group, default: []].append(entry.precinct.reference.number)
        }
        for (group, numbers) in numbers {
            let area = group.area
            let found = try run.lookup.precincts(
                numbers, in: area, asOf: group.day, now: run.now)
            for (number, known) in found {
                precincts[PrecinctReference(area: area, number: number)] = known
            }
            for (number, observations) in try run.lookup.observations(ofPrecincts: numbers, in: area) {
                ofPrecincts[PrecinctReference(area: area, number: number)] = observations
            }
        }
        var known: Set<String> = Set(precincts.values.compactMap(\.premises))
        for (index, entry) in batch.enumerated() {
            let reference = entry.precinct.reference
            let place = precincts[reference]?.premises
            let needsBuilding = place == nil && entry.observations.contains { run.isOfBuilding($0) }
            guard entry.premises != nil || needsBuilding else { continue }
            let isNew = run.isNew(area: reference.area)
            let found = try run.joining.premises(
                for: entry, present: place, isAreaNew: isNew, run.lookup)
            buildings[index] = found
            if found.new == nil { known.insert(found.id) }
        }
        ofPremises = try run.lookup.observations(ofPremises: known.sorted())
    }
}
