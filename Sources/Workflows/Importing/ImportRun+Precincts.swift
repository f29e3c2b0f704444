import Exchange
import PrecinctModel
import PrecinctRegistry
import Wording

extension ImportRun {
    /// Takes a precinct: counts what is new of it and writes it.
    mutating func take(_ entry: ImportBatch.Entry, at index: Int, _ comparison: ImportComparison) throws {
        let reference = entry.precinct.reference
        plan.rows += 1
        watch.see(entry)
        let known = comparison.precincts[reference]
        let building = comparison.buildings[index]
        if let new = building?.new {
            plan.premisesAdded += 1
            try change?.addPremises(new)
        }
        if let revised = building?.revised {
            if building?.isFirstRevision ?? false { plan.premisesChanged.append(revised.premises.id) }
            try change?.updatePremises(revised)
        }
        for contradiction in building?.contradictions ?? [] {
            doubt(
                .contradictory, .importDoubtContradictory,
                [
                    "id": entry.premises?.id ?? "", "given": contradiction.given,
                    "line": "\(contradiction.line)",
                ], line: entry.line)
        }
        if let twin = building?.twin, let id = building?.id {
            doubt(.sameSiteTwice, .importDoubtSameSite, ["id": id, "other": twin], line: entry.line)
        }
        if known?.entry.status == .retired, entry.status == nil {
            doubt(.retired, .importDoubtRetired, ["precinct": reference.description], line: entry.line)
        }
        let isChanged = try takeIdentity(entry, known)
        let isMoved = try takePlace(entry, known, building?.id, comparison)
        let count = plan.observationCount
        try takeObservations(
            entry, building?.id ?? known?.premises, isOwn: building?.isOwn ?? false, comparison)
        guard known != nil else { return }
        if isChanged {
            plan.changed.append(reference)
        } else if plan.observationCount > count {
            plan.observed.append(reference)
        } else if !isMoved {
            plan.unchanged.append(reference)
        }
    }

    mutating func repeated(_ entry: ImportBatch.Entry, _ line: Int) {
        let arguments = ["precinct": entry.precinct.reference.description, "line": "\(line)"]
        if plan.about.keepsFirst {
            doubt(.repeated, .importDoubtRepeated, arguments, line: entry.line)
            return
        }
        let problem = Problem(
            .importPrecinctTwice, arguments, at: Place(file: plan.file, line: entry.line))
        plan.rejected.append(
            ImportItem.Rejected(problems: [problem], source: entry.source, line: entry.line))
    }

    /// Name, commission, status and ids; tells whether the registry had others.
    private mutating func takeIdentity(
        _ entry: ImportBatch.Entry, _ known: RegistryLookup.KnownPrecinct?
    ) throws -> Bool {
        let status = entry.status.flatMap(PrecinctEntry.Status.init)
        if let id = entry.precinct.commission, id != newestCommission, commissions[id] == nil {
            let area = entry.precinct.reference.area
            try take(ImportBatch.Commission(id: id, name: id, area: area), line: entry.line)
        }
        newestCommission = entry.precinct.commission
        guard let known else {
            plan.added.append(entry.precinct.reference)
            try change?.addPrecinct(
                PrecinctEntry(
                    reference: entry.precinct.reference, name: entry.precinct.name,
                    commission: entry.precinct.commission, status: status ?? .active,
                    sameAs: [].replaced(by: entry.sameAs)))
            return false
        }
        var updated = known.entry
        updated.name = entry.precinct.name?.unlessBlankMark ?? updated.name
        updated.commission = entry.precinct.commission ?? updated.commission
        updated.status = status ?? updated.status
        updated.sameAs = updated.sameAs.replaced(by: entry.sameAs)
        guard updated != known.entry else { return false }
        try change?.updatePrecinct(updated)
        return true
    }

    /// Where the precinct votes; tells whether that is news.
    private mutating func takePlace(
        _ entry: ImportBatch.Entry, _ known: RegistryLookup.KnownPrecinct?, _ building: String?,
        _ comparison: ImportComparison
    ) throws -> Bool {
        let reference = entry.precinct.reference
        let earlier = known?.premises
        if let old = (earlier ?? building).flatMap({ comparison.ofPremises[$0] }).flatMap(MapPoint.init),
            let new = MapPoint(entry.observations), case let metres = old.metres(to: new),
            metres > ImportWatch.farAway
        {
            doubt(
                .movedFar, .importDoubtMoved,
                ["precinct": reference.description, "metres": "\(Int(metres))"], line: entry.line)
        }
        guard let building, building != earlier else { return false }
        guard known?.current != building else {
            // Since when it votes where it does now is not for an older file to change.
            doubt(
                .movedLater, .importDoubtMovedLater,
                ["precinct": reference.description, "building": building], line: entry.line)
            return false
        }
        // Where it votes for the first time anybody says, it has done so as long as anything is known.
        guard let earlier else {
            if known != nil { plan.placed.append(reference) }
            try change?.movePrecinct(reference, to: building, since: nil)
            return true
        }
        plan.moves.append(ImportPlan.Move(precinct: reference, from: earlier, to: building))
        try change?.movePrecinct(reference, to: building, since: entry.date ?? now)
        return true
    }

    func isOfBuilding(_ observation: Observation) -> Bool {
        vocabulary.kind(observation.element.kind)?.owner == .premises
    }

    /// The observations the registry does not have yet.
    private mutating func takeObservations(
        _ entry: ImportBatch.Entry, _ building: String?, isOwn: Bool, _ comparison: ImportComparison
    ) throws {
        var ofPrecinct: [Observation] = []
        var ofBuilding: [Observation] = []
        for observation in entry.observations {
            if isOfBuilding(observation) {
                ofBuilding.append(observation)
            } else {
                ofPrecinct.append(observation)
            }
        }
        let reference = entry.precinct.reference
        try record(ofPrecinct, of: .precinct(reference), comparison.ofPrecincts[reference] ?? [], entry)
        guard let building else { return }
        if !isOwn {
            ofBuilding = ofBuilding.filter { observation in
                var hasher = Hasher()
                hasher.combine(building)
                hasher.combine(observation.asSaid)
                return said.insert(hasher.finalize()).inserted
            }
        }
        try record(ofBuilding, of: .premises(building), comparison.ofPremises[building] ?? [], entry)
    }

    private mutating func record(
        _ observations: [Observation], of owner: Owner, _ recorded: [Observation], _ entry: ImportBatch.Entry
    ) throws {
        for observation in observations { lookAtSize(observation, entry) }
        var fresh = observations
        if !recorded.isEmpty {
            let had = Set(recorded.map(\.asSaid))
            fresh = observations.filter { !had.contains($0.asSaid) }
            let facts = Set(recorded.compactMap(\.factName))
            plan.revisionCount += fresh.count { $0.factName.map(facts.contains) ?? false }
        }
        guard !fresh.isEmpty else { return }
        plan.observationCount += fresh.count
        try change?.record(fresh, of: owner)
    }

    /// A number outside the plausible range is taken, but shown.
    private mutating func lookAtSize(_ observation: Observation, _ entry: ImportBatch.Entry) {
        guard case .value(let name, .number(let quantity)) = observation.statement,
            let kind = vocabulary.kind(observation.element.kind), let slot = kind.slot(of: name),
            let range = kind.attributes[slot].plausible, !range.overlaps(Interval(quantity.value))
        else { return }
        let unit = kind.attributes[slot].unit
        doubt(
            .implausible, .importDoubtImplausible,
            [
                "precinct": entry.precinct.reference.description, "fact": "\(observation.element).\(name)",
                "value": quantity.text, "low": range.low.text(in: unit), "high": range.high.text(in: unit),
            ], line: entry.line)
    }
}

extension [ExternalID] {
    /// The ids with those a file gives in their place.
    func replaced(by given: [String: String]) -> [ExternalID] {
        (filter { given[$0.system] == nil } + given.map { ExternalID(system: $0.key, id: $0.value) })
            .sorted { $0.system < $1.system }
    }
}

extension Observation {
    /// The fact a value is of, nil for other statements.
    fileprivate var factName: String? {
        if case .value(let attribute, _) = statement { return "\(element).\(attribute)" }
        return nil
    }
}
