public import PrecinctModel

/// Packs to judge by and the moment of judging.
public struct Audit: Sendable {
    /// The packs, evaluated side by side and never merged.
    public let packs: [RulePack]
    /// The stage of the election: rules that fall due later are counted apart.
    public let moment: AuditMoment

    /// Prepares an audit.
    public init(packs: [RulePack], moment: AuditMoment = .registry) {
        self.packs = packs
        self.moment = moment
    }

    /// The rule of a finding of this audit.
    public func rule(of finding: Finding) -> Rule { packs[finding.pack].rules[finding.rule] }

    /// Judges a precinct.
    ///
    /// - Parameters:
    ///   - isDetailed: whether findings carry figures, sources and next steps.
    ///   - waivers: those that cover the precinct; they are told of beside the verdict and never change it.
    public func verdict(
        of dossier: Dossier, isDetailed: Bool, waivers: [Waiver] = []
    ) -> PrecinctVerdict {
        var measures = dossier.interimMeasures
        var verdict = judge(dossier, measures, isDetailed: isDetailed)
        for index in measures.indices {
            measures[index].covered = verdict.findings.count {
                $0.isCovered && measures[index].covers(rule(of: $0))
            }
        }
        verdict.interimMeasures = measures
        guard !waivers.isEmpty else { return verdict }
        verdict.waivers = uses(
            of: waivers, on: dossier.localTime.day(of: dossier.asOf), verdict.findings)
        verdict.counts.waived = verdict.findings.count { verdict.waiver(of: $0, in: self) != nil }
        return verdict
    }

    private func judge(
        _ dossier: Dossier, _ measures: [InterimMeasure], isDetailed: Bool
    ) -> PrecinctVerdict {
        var findings: [Finding] = []
        var counts = OutcomeCounts()
        var total = CategoryTable<GradeTally>()
        var byPack: [PrecinctVerdict.PackGrades] = []
        var broken: [Category: Set<AccessLink>] = [:]
        var failedWhenLastSeen = false

        for (number, pack) in packs.enumerated() {
            var evaluation = PackEvaluation(
                pack: pack, number: number, dossier: dossier, measures: measures, moment: moment,
                isDetailed: isDetailed)
            let (found, dueLater) = evaluation.run()
            counts.dueLater += dueLater
            var tallies = CategoryTable<GradeTally>()
            for finding in found {
                counts.add(finding.outcome)
                let rule = pack.rules[finding.rule]
                if finding.movesNoGrade(rule) { continue }
                for (category, base) in rule.categories {
                    let severity = finding.severity(of: rule, base: base)
                    tallies[category, default: GradeTally()].add(
                        finding, of: rule, for: category, base: base)
                    // A failure known to be critical stays flagged when what made it so has expired.
                    let last = rule.severity(finding.lastSeverity ?? finding.severity, base: base)
                    if finding.lastKnown == .failed || finding.outcome == .failed, last == .critical,
                        finding.outcome != .failed || severity != .critical
                    {
                        failedWhenLastSeen = true
                    }
                    if finding.outcome == .failed, severity >= .serious, category != .secrecy,
                        let link = rule.link
                    {
                        broken[category, default: []].insert(link)
                    }
                }
            }
            byPack.append(Audit.grades(of: pack.id, tallies))
            for category in Category.allCases {
                if let tally = tallies[category] { total[category, default: GradeTally()].add(tally) }
            }
            findings += found
        }
        return PrecinctVerdict(
            precinct: dossier.precinct, premises: dossier.premises,
            access: Dictionary(
                uniqueKeysWithValues: Category.access.map { category in
                    let (grade, basis) = (total[category] ?? GradeTally()).grade
                    return (category, PrecinctVerdict.Graded(grade: grade, basis: basis))
                }),
            secrecy: Audit.secrecy(total[.secrecy] ?? GradeTally()), byPack: byPack, counts: counts,
            brokenLinks: broken.mapValues { $0.sorted() }, failedWhenLastSeen: failedWhenLastSeen,
            findings: findings)
    }

    private static func secrecy(_ tally: GradeTally) -> PrecinctVerdict.Graded<SecrecyGrade> {
        let (grade, basis) = tally.grade
        return PrecinctVerdict.Graded(grade: SecrecyGrade(grade), basis: basis)
    }

    private static func grades(of pack: String, _ tallies: CategoryTable<GradeTally>)
        -> PrecinctVerdict.PackGrades
    {
        var access: [Category: PrecinctVerdict.Graded<AccessGrade>] = [:]
        for category in Category.access {
            guard let tally = tallies[category], tally.isJudged else { continue }
            let (grade, basis) = tally.grade
            access[category] = PrecinctVerdict.Graded(grade: grade, basis: basis)
        }
        let secrecy = tallies[.secrecy].flatMap { $0.isJudged ? Audit.secrecy($0) : nil }
        return PrecinctVerdict.PackGrades(pack: pack, access: access, secrecy: secrecy)
    }
}
