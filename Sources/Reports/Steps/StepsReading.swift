import AccessAudit
import PrecinctModel
import Wording

/// The steps to a better grade in the hands of someone who explains them.
struct StepsReading {
    let steps: GradeSteps
    let reading: VerdictReading

    init(_ category: Category, of reading: VerdictReading) {
        self.reading = reading
        steps = GradeSteps(category, of: reading.verdict, in: reading.heading.audit)
    }

    private var texts: Texts { reading.texts }

    /// The id of the grade on a rung.
    func gradeID(_ rung: GradeRung) -> String {
        steps.category == .secrecy ? SecrecyGrade(rung.grade).rawValue : rung.grade.rawValue
    }

    /// The grade on a rung, in words.
    func grade(_ rung: GradeRung) -> String {
        steps.category == .secrecy ? texts(SecrecyGrade(rung.grade)) : texts(rung.grade)
    }

    /// The findings of an item, the strictest first, else in the order of the packs.
    func findings(of item: GradeSteps.Item) -> [Finding] {
        let others = item.findings.filter { $0 != item.strictest }
        return ([item.strictest].compactMap { $0 } + others).map { reading.verdict.findings[$0] }
    }

    /// The facts that the open findings of a step wait for.
    func nextFacts(of step: GradeSteps.Step) -> [NextFact] {
        NextFact.list(
            for: step.items.flatMap { item in findings(of: item).map { ($0, item.severity) } },
            vocabulary: reading.heading.vocabulary)
    }

    /// The measures that would cover every failure of an item for the time being; none for secrecy.
    func interim(of item: GradeSteps.Item, in step: GradeSteps.Step) -> [String] {
        guard step.from == .criticalFailed, steps.category != .secrecy else { return [] }
        let lists = findings(of: item).map { reading.rule(of: $0).rule.interim }
        return (lists.first ?? []).filter { measure in lists.allSatisfy { $0.contains(measure) } }
    }

    /// What is reached at the end, and why it is not the top where it is not.
    var conclusion: String {
        guard steps.end == .nothingPassed else {
            return texts(
                steps.steps.isEmpty ? .stepsNothing : .stepsEnd, ["grade": grade(steps.end)])
        }
        guard steps.steps.isEmpty, reading.counts(of: steps.category).total == 0 else {
            return texts(.stepsNothingPasses, ["grade": grade(steps.end)])
        }
        return texts(.reportDecidedNotJudged).uppercasedFirst
    }
}

extension OutcomeCounts {
    /// All findings.
    fileprivate var total: Int { applicable + inapplicable }
}
