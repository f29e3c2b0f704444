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
                let before = source.dossier(asOf: now, vocabulary: .builtIn)
                let after = source.dossier(adding: record.observations, asOf: now)
                for kit in kits {
                    for (old, new) in zip(kit.balance(of: before), kit.balance(of: after))
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
