public import AccessAudit
import PrecinctModel
public import Wording

/// What stands between a precinct and each better grade of one category, as JSON.
///
/// The shape is `Schemas/steps.schema.json`: fields are added over time and never renamed.
public struct StepsJSON: Sendable {
    private let heading: ReportHeading
    private let texts: Texts

    /// Prepares a document in the language of some texts.
    public init(_ heading: ReportHeading, texts: Texts) {
        self.heading = heading
        self.texts = texts
    }

    /// The document of one category; the verdict carries details.
    public func text(_ category: Category, of verdict: PrecinctVerdict) -> String {
        let steps = StepsReading(
            category, of: VerdictReading(heading: heading, texts: texts, verdict: verdict))
        var json = JSONText()
        json.openObject()
        json.write("pandus", "steps/1")
        json.write(heading, texts)
        json.write("ref", verdict.precinct.reference.description)
        json.write("category", category.rawValue)
        json.write("now", steps.steps.start, steps)
        json.write("basis", steps.steps.basis?.rawValue)
        json.write("goal", steps.gradeID(.met))
        json.openArray("steps")
        for step in steps.steps.steps {
            json.breakLine()
            json.write(step, steps)
        }
        json.closeArray()
        json.write("end", steps.steps.end, steps)
        json.write("conclusion", steps.conclusion)
        json.closeObject()
        json.breakLine()
        return json.text
    }
}

extension JSONText {
    fileprivate mutating func write(_ key: String, _ rung: GradeRung, _ steps: StepsReading) {
        openObject(key)
        write("grade", steps.gradeID(rung))
        write("rung", rung.rawValue)
        write("text", "\(steps.grade(rung)) (\(steps.reading.texts(rung)))")
        closeObject()
    }

    fileprivate mutating func write(_ step: GradeSteps.Step, _ steps: StepsReading) {
        openObject()
        write("from", step.from, steps)
        write("to", step.to, steps)
        openArray("items")
        for item in step.items { write(item, step, steps) }
        closeArray()
        openArray("next")
        for fact in steps.nextFacts(of: step) { write(fact, steps.reading) }
        closeArray()
        closeObject()
    }

    private mutating func write(
        _ item: GradeSteps.Item, _ step: GradeSteps.Step, _ steps: StepsReading
    ) {
        let words = steps.findings(of: item).map { FindingWording($0, in: steps.reading) }
        openObject()
        write("fix", item.fix.rawValue)
        write("severity", item.severity.rawValue)
        write("subject", words.first?.subjectName?.text)
        write("strictest", item.strictest == nil ? nil : words.first.map { "\($0.pack.id)/\($0.rule.id)" })
        write("interim", steps.interim(of: item, in: step))
        openArray("findings")
        for finding in words { write(nil, finding) }
        closeArray()
        closeObject()
    }

    private mutating func write(_ fact: NextFact, _ reading: VerdictReading) {
        openObject()
        write("fact", fact.name.text)
        write("causes", fact.causes.names)
        write("effort", fact.effort.rawValue)
        write("instrument", fact.instrument)
        write("waiting", fact.waiting)
        write("severity", fact.severity.rawValue)
        write("text", reading.request(fact.name))
        write("how", reading.method(fact.name, causes: fact.causes, instrument: fact.instrument))
        closeObject()
    }
}
