import PrecinctModel

extension PlanningGround {
    /// Tells whether a thing can be spared where it is: nobody there lacks such a thing, and without it no
    /// finding, no grade, no secrecy and no required kit is worse.
    func canSpare(_ thing: SpareThing) -> Bool {
        guard !isSharedBeyond(thing.place) else { return false }
        let departure = thing.handover(as: thing.item.reference, at: asOf).departure
        return sites(at: thing.place).allSatisfy { site in
            let (before, after) = (dossier(site), dossier(site, adding: departure))
            return !lacks(thing, before, sites[site].now)
                && !harms(sites[site].now, audit.verdict(of: after, isDetailed: false))
                && kits.allSatisfy { !isShort($0.balance(of: before), $0.balance(of: after)) }
        }
    }

    /// Tells whether something of a kind the thing is of is wanted where it is.
    private func lacks(_ thing: SpareThing, _ dossier: Dossier, _ verdict: PrecinctVerdict) -> Bool {
        verdict.findings.contains { finding in
            guard finding.isUnmet else { return false }
            let rules = audit.packs[finding.pack].rules
            var evaluator = Evaluator(dossier: dossier, rules: rules)
            return evaluator.lacks(rules[finding.rule]).contains {
                thing.matches($0, rules: rules) != .isFalse
            }
        }
    }

    /// Tells whether anything in a verdict is worse than in another.
    private func harms(_ before: PrecinctVerdict, _ after: PrecinctVerdict) -> Bool {
        let known = Dictionary(before.findings.map { (FindingKey($0), $0) }) { first, _ in first }
        for finding in after.findings {
            guard let old = known[FindingKey(finding)] else {
                if finding.isUnmet { return true }
                continue
            }
            if finding.standing < old.standing || finding.worst > old.worst && finding.isUnmet { return true }
        }
        let new = audit.rungs(of: after)
        return audit.rungs(of: before).contains { category, rung in (new[category] ?? .met) < rung }
            || zip(before.byPack, after.byPack).contains { $0.isBetter(than: $1) }
    }

    /// Tells whether somebody has less of an item than is needed, or may have.
    ///
    /// Where only the text with the number was not seen, what is known to be needed counts, as in a verdict.
    private func isShort(_ before: [KitBalance], _ after: [KitBalance]) -> Bool {
        zip(before, after).contains { old, new in
            guard new.working.low < old.working.low else { return false }
            let isUnseen = new.requiredCauses == .lawNotSeen
            return new.working.low < (isUnseen ? new.required.low : new.required.high)
        }
    }

    /// Tells whether a thing keeps a donor at what is known to be needed of a kit whose number was not seen.
    func restsOnUnseenLaw(_ thing: SpareThing) -> Bool {
        sites(at: thing.place).contains { site in
            let known = dossier(site)
            return kits.contains { kit in
                kit.balance(of: known).contains { balance in
                    balance.item.kind == thing.kind && balance.requiredCauses == .lawNotSeen
                        && balance.workingElements.contains(thing.item.reference)
                }
            }
        }
    }
}

extension Audit {
    /// The rung of every category if some findings were met.
    func rungs(of verdict: PrecinctVerdict, met: Set<FindingKey> = []) -> [Category: GradeRung] {
        Dictionary(
            uniqueKeysWithValues: Category.allCases.map { category in
                let entries = GradeSteps.Entry.list(category, of: verdict, in: self)
                let numbers = Set(entries.filter { met.contains(FindingKey($0.finding)) }.map(\.number))
                return (category, GradeSteps.Entry.tally(entries, met: numbers).standing.rung)
            })
    }
}

extension Finding {
    /// Whether it is not met, or not known to be.
    var isUnmet: Bool { standing < 2 }

    /// The worst it comes to or may come to.
    fileprivate var worst: Severity { max(severity, openSeverity ?? severity) }

    /// How well it stands: failed, not known, met.
    fileprivate var standing: Int {
        switch outcome {
        case .failed: 0
        case .cantTell, .untested: 1
        case .passed, .inapplicable: 2
        }
    }
}

extension PrecinctVerdict.PackGrades {
    /// Tells whether any grade is better than that of the same pack later, so far as grades can be told apart.
    fileprivate func isBetter(than later: PrecinctVerdict.PackGrades) -> Bool {
        access.contains { category, graded in
            guard let new = later.access[category]?.grade, new != graded.grade else { return false }
            // What fails no longer may be open instead; nothing else that changes is for the better.
            return graded.grade != .none && new != .full
        } || (secrecy?.grade == .protected && later.secrecy?.grade != .protected)
    }
}
