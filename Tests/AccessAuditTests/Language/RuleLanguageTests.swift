import AccessAudit
import PrecinctModel
import Testing

/// Random rules of the whole language over random partial facts, against every way of completing them and
/// against every way of learning more.
///
/// What a rule means over complete facts is said by `World`, which shares nothing with the evaluator.
struct RuleLanguageTests {
    @Test(arguments: 0..<16)
    func `a verdict is true or false exactly as far as every completion agrees, and learning keeps it`(
        part: UInt64
    ) throws {
        var trial = Trial(seed: 40_000 + part)
        for _ in 0..<22 { try trial.run(rules: 24, courses: 2) }
        #expect(trial.faults.isEmpty, "\(trial.faults.prefix(3).joined(separator: "\n"))")
        // The trial is worth something only where it has enough of everything.
        #expect(trial.asked >= 6_250, "\(trial.asked)")
        #expect(trial.decided >= 4_000 && trial.exact >= 2_000, "\(trial.decided), \(trial.exact)")
        #expect(trial.learned >= 12_500 && trial.complete >= 400, "\(trial.learned), \(trial.complete)")
    }
}

/// Rules and courses of learning, and what was found wrong.
private struct Trial {
    var numbers: SeededGenerator
    private(set) var faults: [String] = []
    /// Findings compared with the oracle.
    private(set) var asked = 0
    /// Decided ones among them, against every completion or a sample.
    private(set) var decided = 0
    /// Findings whose being decided or not is exactly right.
    private(set) var exact = 0
    /// Findings compared with what they were before something was learnt.
    private(set) var learned = 0
    /// Findings over facts that are all known.
    private(set) var complete = 0

    init(seed: UInt64) { numbers = SeededGenerator(seed: seed) }

    /// What a finding is about.
    private struct Subject: Hashable {
        let rule: Int
        let element: String?
    }

    mutating func run(rules: Int, courses: Int) throws {
        let draft = Draft(rules: rules, using: SeededGenerator(seed: numbers.next()))
        let usages = draft.statutes.map(Usage.init)
        let texts = draft.statutes.enumerated().map { number, statute in
            RuleText(
                "r\(number)", statute.require.text, when: statute.when?.text,
                each: statute.isEach ? Plan.kinds[Plan.ramp] : nil)
        }
        let audit = Audit(packs: [try RuleText.pack(texts, vocabulary: Plan.vocabulary)])
        for _ in 0..<courses {
            var sketch = Sketch(using: &numbers)
            var before: [Subject: Outcome] = [:]
            var isComplete = false
            while !isComplete {
                var after: [Subject: Outcome] = [:]
                for finding in audit.verdict(of: sketch.dossier, isDetailed: false).findings {
                    after[Subject(rule: finding.rule, element: finding.element)] = finding.outcome
                }
                let asked = sketch
                isComplete = !sketch.learn(using: &numbers)
                for (subject, outcome) in after {
                    if let earlier = before[subject] {
                        learned += 1
                        if earlier.settled != nil, earlier != outcome {
                            report("\(earlier) became \(outcome)", subject, draft, asked)
                        }
                    }
                    if isComplete || Int.random(in: 0..<2, using: &numbers) == 0 {
                        check(
                            subject, outcome, asked, draft, usages[subject.rule], isComplete: isComplete)
                    }
                }
                before = after
            }
        }
    }

    private mutating func check(
        _ subject: Subject, _ outcome: Outcome, _ sketch: Sketch, _ draft: Draft, _ usage: Usage,
        isComplete: Bool
    ) {
        if subject.element?.hasSuffix("/*") == true {
            // Of those nobody listed nothing is ever said but that the rule does not apply.
            if outcome == .passed || outcome == .failed { report("unlisted", subject, draft, sketch) }
            return
        }
        guard outcome.settled != nil || usage.isExact || isComplete else { return }
        let this = subject.element.flatMap { name in
            sketch.lists[Plan.ramp].elements.firstIndex { "ramp/\($0.id)" == name }
        }
        let completions = Completions(of: sketch, read: usage, for: this, thresholds: draft.thresholds)
        let (found, isWhole) = completions.outcomes(of: draft.statutes[subject.rule], using: &numbers)
        if outcome.settled != nil || found.count == 2 || isWhole { asked += 1 }
        if let settled = outcome.settled {
            decided += 1
            if found != [settled] {
                report("\(outcome), but completions give \(found)", subject, draft, sketch)
            }
        }
        guard found.count == 2 || isWhole else { return }
        if usage.isExact {
            exact += 1
            if (found.count == 1) != (outcome.settled != nil) {
                report("\(outcome), but completions give \(found)", subject, draft, sketch)
            }
        }
        // That a ramp belongs to another one nobody can say here.
        let isRampOfRamp = usage.readsThis && usage.queried.contains(Plan.ramp)
        if isComplete, usage.thresholds.isEmpty, !isRampOfRamp {
            complete += 1
            if outcome.settled == nil {
                report("\(outcome) where everything is known: \(found)", subject, draft, sketch)
            }
        }
    }

    private mutating func report(_ what: String, _ subject: Subject, _ draft: Draft, _ sketch: Sketch) {
        let statute = draft.statutes[subject.rule]
        faults.append(
            """
            \(what): r\(subject.rule) \(subject.element ?? "-")
            when \(statute.when?.text ?? "-") require \(statute.require.text)
            \(draft.statutes.enumerated().map { "r\($0): \($1.when?.text ?? "-") / \($1.require.text)" })
            \(sketch.precinct) \(sketch.lists)
            """)
    }
}

extension Outcome {
    fileprivate var settled: Settled? {
        switch self {
        case .passed: .passed
        case .failed: .failed
        case .inapplicable: .inapplicable
        case .cantTell, .untested: nil
        }
    }
}
