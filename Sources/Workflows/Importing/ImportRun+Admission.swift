import Exchange
import PrecinctModel
import PrecinctRegistry
import Wording

extension ImportRun {
    /// The entries of a batch that say nothing impossible; the others are refused and claim nothing.
    mutating func admitted(_ batch: [ImportBatch.Entry]) throws -> [ImportBatch.Entry] {
        let precincts = try lookup.precincts(sameAs: batch.flatMap { $0.sameAs.externalIDs })
        let buildings = try lookup.premises(sameAs: batch.flatMap { $0.premisesSameAs.externalIDs })
        var admitted: [ImportBatch.Entry] = []
        admitted.reserveCapacity(batch.count)
        for entry in batch {
            let ids = entry.sameAs.externalIDs
            let reference = entry.precinct.reference
            var taken = ids.filter { id in
                (precincts[id] ?? externals[id]).map { $0 != reference } ?? false
            }
            let building = entry.hasPremisesID ? entry.premises?.id : nil
            let premisesIDs = building == nil ? [] : entry.premisesSameAs.externalIDs
            if let building {
                taken += premisesIDs.filter { id in
                    (buildings[id] ?? premisesExternals[id]).map { $0 != building } ?? false
                }
            }
            let place = Place(file: plan.file, line: entry.line)
            var problems = taken.map {
                Problem(.registryExternalTaken, ["system": $0.system, "id": $0.id], at: place)
            }
            if let area = entry.premisesArea, areas[area] == nil {
                problems.append(Problem(.registryNoArea, ["area": area], at: place))
            }
            guard problems.isEmpty else {
                plan.rejected.append(
                    ImportItem.Rejected(problems: problems, source: entry.source, line: entry.line))
                continue
            }
            for id in ids { externals[id] = reference }
            for id in premisesIDs { premisesExternals[id] = building }
            admitted.append(entry)
        }
        return admitted
    }
}

extension [String: String] {
    /// The ids by system as a registry has them, in the order of the systems.
    fileprivate var externalIDs: [ExternalID] {
        isEmpty ? [] : sorted { $0.key < $1.key }.map { ExternalID(system: $0.key, id: $0.value) }
    }
}
