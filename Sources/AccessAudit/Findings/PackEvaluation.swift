import PrecinctModel

/// Evaluates every rule of one pack over one dossier.
struct PackEvaluation {
    let pack: RulePack
    let number: Int
    let moment: AuditMoment
    let isDetailed: Bool
    private let measures: [InterimMeasure]
    private var evaluator: Evaluator

    init(
        pack: RulePack, number: Int, dossier: Dossier, measures: [InterimMeasure], moment: AuditMoment,
        isDetailed: Bool
    ) {
        self.pack = pack
        self.number = number
        self.moment = moment
        self.isDetailed = isDetailed
        self.measures = measures
        evaluator = Evaluator(dossier: dossier, rules: pack.rules)
    }

    /// The findings in the order of the rules, and how many rules fall due later.
    mutating func run() -> (findings: [Finding], dueLater: Int) {
        var findings: [Finding] = []
        var dueLater = 0
        for (index, rule) in pack.rules.enumerated() {
            if rule.due > moment {
                dueLater += 1
                continue
            }
            judge(index, rule, into: &findings)
        }
        return (findings, dueLater)
    }

    /// The findings of one rule, whenever it falls due.
    mutating func findings(of index: Int) -> [Finding] {
        var findings: [Finding] = []
        judge(index, pack.rules[index], into: &findings)
        return findings
    }

    private mutating func judge(_ index: Int, _ rule: Rule, into findings: inout [Finding]) {
        guard let kind = rule.each else {
            evaluator.frames = []
            findings.append(finding(index, rule, element: nil))
            return
        }
        let list = evaluator.dossier.lists[kind]
        for (position, element) in list.elements.enumerated() {
            evaluator.frames = [(kind, position)]
            findings.append(finding(index, rule, element: element.reference.description))
        }
        let name = "\(evaluator.dossier.vocabulary.kinds[kind].id)/*"
        if !list.isWhole {
            findings.append(unlisted(index, rule, kind, list, name))
        } else if list.elements.isEmpty {
            findings.append(empty(index, rule, list, name))
        }
    }

    private mutating func finding(_ index: Int, _ rule: Rule, element: String?) -> Finding {
        let judgement = evaluator.judge(rule)
        var severity: (known: Severity, open: Severity?) = (rule.severity, nil)
        if judgement.outcome != .passed, judgement.outcome != .inapplicable {
            severity = evaluator.severity(of: rule)
        }
        let causes = judgement.causes
        var finding = Finding(
            pack: number, rule: index, element: element, outcome: judgement.outcome, severity: severity.known,
            openSeverity: severity.open, causes: causes,
            lastKnown: causes.contains(.expired) ? evaluator.judge(rule, in: .lastKnown) : nil,
            asDeclared: causes.contains(.declaredOnly) ? evaluator.judge(rule, in: .asDeclared) : nil,
            isCovered: judgement.outcome == .failed && measures.contains { $0.covers(rule) },
            lastSeverity: severity.open == nil ? nil : evaluator.severity(of: rule, in: .lastKnown))
        if isDetailed { finding.detail = evaluator.detail(of: rule, judgement) }
        return finding
    }

    /// One finding for the elements nobody listed: untested, unless the rule cannot apply to any of them.
    private mutating func unlisted(
        _ index: Int, _ rule: Rule, _ kind: Int, _ list: ElementList, _ name: String
    )
        -> Finding
    {
        evaluator.frames = [(kind, Evaluator.unlisted)]
        let judgement = evaluator.judge(rule)
        let isOutOfScope = judgement.outcome == .inapplicable
        let severity = isOutOfScope ? (rule.severity, nil) : evaluator.severity(of: rule)
        let causes = isOutOfScope ? [] : list.causes.isEmpty ? .missing : list.causes
        // A list somebody merely called whole is not one nobody looked at.
        let outcome: Outcome = causes.isDisjoint(with: [.missing, .expired]) ? .cantTell : .untested
        var finding = Finding(
            pack: number, rule: index, element: name, outcome: isOutOfScope ? .inapplicable : outcome,
            severity: severity.0, openSeverity: severity.1, causes: causes, lastKnown: nil, asDeclared: nil,
            isCovered: false)
        if isDetailed {
            let kindID = evaluator.dossier.vocabulary.kinds[kind].id
            var detail = FindingDetail()
            if !isOutOfScope {
                detail.nextSteps = [
                    FindingDetail.NextStep(
                        fact: FindingDetail.FactName(element: Observation.list(kindID), attribute: nil),
                        causes: causes, instrument: nil)
                ]
            }
            finding.detail = detail
        }
        return finding
    }

    private func empty(_ index: Int, _ rule: Rule, _ list: ElementList, _ name: String) -> Finding {
        var detail = FindingDetail()
        detail.sources = list.observation.map { [$0] } ?? []
        return Finding(
            pack: number, rule: index, element: name, outcome: .inapplicable, severity: rule.severity,
            openSeverity: nil, causes: [], lastKnown: nil, asDeclared: nil, isCovered: false,
            detail: isDetailed ? detail : nil)
    }
}
