import Exchange
import PrecinctModel
import PrecinctRegistry
import Wording

extension ChecklistPlan {
    /// Finds the answers that contradict an equal, or that something on record outweighs.
    ///
    /// What counts is asked of the dossier as it would be: the rule that decides stands in one place.
    mutating func weigh(now: Instant) throws {
        var observations = try registry.dossierSource(of: dossier.precinct.reference, asOf: now).observations
        var next = (observations.map(\.sequence).max() ?? 0) + 1
        for entry in entries where entry.fate == .accepted {
            guard var observation = entry.observation else { continue }
            observation.sequence = next
            next += 1
            observations.append(observation)
        }
        let after = Dossier(
            precinct: dossier.precinct, premises: dossier.premises, observations: observations, asOf: now,
            localTime: dossier.localTime, vocabulary: dossier.vocabulary)
        for index in entries.indices where entries[index].fate == .accepted {
            guard let observation = entries[index].observation, let fact = after.fact(about: observation)
            else { continue }
            let isAlternative = fact.alternatives.contains { $0.unnumbered == observation }
            guard let current = fact.observation else { continue }
            if fact.causes.contains(.conflict), isAlternative || current.unnumbered == observation {
                entries[index].fate = .conflicting
            } else if current.unnumbered != observation, current.inspection != observation.inspection {
                entries[index].remarks.append(
                    Message(
                        .checklistOutweighed,
                        [
                            "fact": entries[index].fact,
                            "date": dossier.localTime.day(of: current.observedAt).description,
                            "observer": current.observer,
                        ]))
            }
        }
    }

    /// The receipt, with what is to be recorded for whom.
    func finished(_ owners: [ElementKind.Owner: Owner], now: Instant) throws -> ChecklistReceipt {
        var receipt = ChecklistReceipt(
            file: file, precinct: dossier.precinct.reference, inspector: form.inspector,
            observedAt: form.observedAt, inspection: form.inspection, ignoredColumns: form.ignoredColumns,
            entries: entries, problems: form.problems)
        for kind in ElementKind.Owner.allCases {
            let own = entries.filter { $0.fate == .accepted || $0.fate == .conflicting }
                .compactMap(\.observation).filter { owner(of: $0) == kind }
            guard !own.isEmpty, let owner = owners[kind] else { continue }
            receipt.records.append((owner, own))
            if case .premises(let building) = owner {
                receipt.alsoAffected = try registry.precinctsSharing(building, asOf: now)
                    .filter { $0 != dossier.precinct.reference }
            }
        }
        return receipt
    }
}

extension Dossier {
    /// The fact that an observation of a value is one of; nil for other statements, which are no facts of slots.
    fileprivate func fact(about observation: Observation) -> Fact? {
        guard case .value(let attribute, _) = observation.statement else { return nil }
        return fact(of: observation.element, attribute)
    }
}
