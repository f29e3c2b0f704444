public import AccessAudit
import PrecinctModel
public import Wording

/// A fix plan as JSON, district by district, so that memory does not grow with their number.
///
/// The shape is `Schemas/fix-plan.schema.json`: fields are added over time and never renamed.
public struct FixPlanJSONStream {
    private let words: PlanWording
    private var json = JSONText()
    private var totals = PlanTotals()

    /// Prepares a stream in the language of some texts.
    public init(_ heading: ReportHeading, texts: Texts) {
        words = PlanWording(heading, texts: texts)
    }

    /// The text before the first district; call it once.
    public mutating func opening() -> String {
        json.openObject()
        json.write("pandus", "fix-plan/1")
        json.write(words.heading, words.texts)
        json.openArray("districts")
        return json.take()
    }

    /// The text of a district.
    public mutating func district(_ plan: FixPlan) -> String {
        totals.add(plan)
        json.breakLine()
        json.write(plan, words)
        return json.take()
    }

    /// The text after the last district.
    public mutating func closing() -> String {
        json.closeArray()
        json.breakLine()
        json.openObject("summary")
        json.write("precincts", totals.precincts)
        json.write("moves", totals.moves)
        json.write("lacking", totals.lacking)
        json.openObject("remedies")
        for fix in FixClass.allCases { json.write(fix.rawValue, totals.remedies[fix] ?? 0) }
        json.closeObject()
        json.openObject("better")
        for stage in PlanStage.allCases where stage != .now {
            json.write(stage.rawValue, totals.better[stage] ?? 0)
        }
        json.closeObject()
        json.closeObject()
        json.closeObject()
        json.breakLine()
        return json.take()
    }
}
