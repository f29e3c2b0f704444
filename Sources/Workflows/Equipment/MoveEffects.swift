import AccessAudit
import PrecinctModel
import PrecinctRegistry

/// Works out what observations that are not yet recorded would change for the kits of precincts.
struct MoveEffects {
    let kits: [Kit]
    let registry: Registry
    let now: Instant

    /// The items of kits of which a precinct concerned has more or fewer after a move.
    func effects(of move: EquipmentMove) throws -> [EquipmentMove.Effect] {
        var result: [EquipmentMove.Effect] = []
        for record in move.records {
            for precinct in try precincts(record.owner) {
                let source = try registry.dossierSource(of: precinct, asOf: now)
                for kit in kits {
                    let before = kit.balance(of: source, adding: [], now)
                    let after = kit.balance(of: source, adding: record.observations, now)
                    for (old, new) in zip(before, after)
                    where old.working != new.working || old.short != new.short {
                        result.append(
                            EquipmentMove.Effect(precinct: precinct, kit: kit, before: old, after: new))
                    }
                }
            }
        }
        return result
    }

    private func precincts(_ owner: Owner) throws -> [PrecinctReference] {
        switch owner {
        case .precinct(let reference): [reference]
        case .premises(let building): try registry.precinctsSharing(building, asOf: now)
        }
    }
}

extension Kit {
    /// Compares a precinct with the kit, as if some observations had been recorded last.
    func balance(of source: DossierSource, adding new: [Observation] = [], _ now: Instant) -> [KitBalance] {
        var observations = source.observations
        let last = observations.map(\.sequence).max() ?? 0
        for (index, observation) in new.enumerated() {
            var copy = observation
            copy.sequence = last + Int64(index) + 1
            observations.append(copy)
        }
        let dossier = Dossier(
            precinct: source.precinct, premises: source.premises, observations: observations, asOf: now,
            localTime: source.localTime, vocabulary: .builtIn)
        return balance(
            of: dossier,
            items: EquipmentItem.items(from: observations, asOf: now, vocabulary: .builtIn))
    }
}
