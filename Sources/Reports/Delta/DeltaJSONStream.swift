import AccessAudit
import PrecinctModel
public import Wording

/// A comparison of two audits as JSON, precinct by precinct, so that memory does not grow with their number.
///
/// The shape is `Schemas/delta.schema.json`: fields are added over time and never renamed.
public struct DeltaJSONStream {
    private let heading: DeltaHeading
    private let words: DeltaWording
    private var json = JSONText()
    private var totals = DeltaTotals()

    /// Prepares a stream in the language of some texts.
    public init(_ heading: DeltaHeading, texts: Texts) {
        self.heading = heading
        words = DeltaWording(heading: heading, texts: texts)
    }

    /// The text before the first precinct; call it once.
    public mutating func opening() -> String {
        json.openObject()
        json.write("pandus", "delta/1")
        write(heading.before, "before")
        write(heading.after, "after")
        json.write("differences", heading.differences.map { words.texts($0) })
        json.write("earlier", heading.earlier)
        json.write("unread", heading.unread)
        json.write("sample", heading.after.heading.isSample)
        json.write("lang", words.texts.language.rawValue)
        json.openArray("precincts")
        return json.take()
    }

    /// The text of a precinct; empty where there is nothing to say of it.
    public mutating func precinct(_ delta: PrecinctDelta) -> String {
        totals.add(delta)
        guard !delta.isUnchanged || !delta.changes.isEmpty else { return "" }
        json.breakLine()
        json.openObject()
        json.write("ref", delta.precinct.reference.description)
        json.write("name", delta.precinct.name)
        json.write("judgedBefore", delta.wasJudged)
        json.write("judgedAfter", delta.isJudged)
        json.write("flaggedBefore", delta.wasFlagged)
        json.write("flaggedAfter", delta.isFlagged)
        json.openArray("grades")
        for grade in delta.grades { write(grade) }
        json.closeArray()
        json.openArray("findings")
        for change in delta.changes { write(change, delta.precinct.reference) }
        json.closeArray()
        json.closeObject()
        return json.take()
    }

    /// The text after the last precinct.
    public mutating func closing() -> String {
        json.closeArray()
        json.breakLine()
        json.openObject("summary")
        json.write("precincts", totals.precincts)
        json.write("changed", totals.changed)
        for kind in FindingChange.Kind.allCases { json.write(kind.rawValue, totals.findings[kind] ?? 0) }
        json.write("gradesBetter", totals.better)
        json.write("gradesWorse", totals.worse)
        json.write("gradesUnconfirmed", totals.unconfirmed)
        json.write("gradesConfirmed", totals.confirmed)
        json.closeObject()
        json.closeObject()
        json.breakLine()
        return json.take()
    }

    private mutating func write(_ side: DeltaHeading.Side, _ key: String) {
        json.openObject(key)
        json.write("run", side.run)
        json.write("scope", side.scope)
        json.write("asOf", side.heading.asOf.description)
        json.write("knownAt", side.heading.knownAt?.description)
        json.write("moment", side.heading.audit.moment.rawValue)
        json.write("election", side.heading.election?.id)
        json.write("registryRevision", side.heading.registryRevision)
        json.openArray("packs")
        for pack in side.heading.audit.packs {
            json.openObject()
            json.write("id", pack.id)
            json.write("version", pack.version)
            json.write("sha256", pack.sha256)
            json.closeObject()
        }
        json.closeArray()
        json.closeObject()
    }

    private mutating func write(_ grade: PrecinctDelta.GradeChange) {
        func word(_ value: AccessGrade) -> String {
            grade.category == .secrecy ? value.onSecrecyScale.rawValue : value.rawValue
        }
        json.openObject()
        json.write("category", grade.category.rawValue)
        json.write("before", word(grade.before))
        json.write("after", word(grade.after))
        json.closeObject()
    }

    private mutating func write(_ change: FindingChange, _ precinct: PrecinctReference) {
        let subject = change.subject
        json.openObject()
        json.write("kind", change.kind.rawValue)
        json.write("pack", subject.pack)
        json.write("rule", subject.rule)
        json.write("element", subject.element)
        json.write("severity", change.severity.rawValue)
        json.write("before", change.before?.rawValue)
        json.write("after", change.after?.rawValue)
        json.write(
            "fingerprint",
            FindingFingerprint(
                pack: subject.pack, rule: subject.rule, precinct: precinct, element: subject.element
            ).text)
        json.write("title", words.texts["pack/\(subject.pack)/rules/\(subject.rule)/title"])
        json.write("waiver", change.waiver)
        json.closeObject()
    }
}
