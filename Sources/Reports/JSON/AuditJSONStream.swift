public import AccessAudit
import PrecinctModel
public import Wording

/// The audit as JSON, precinct by precinct, so that memory does not grow with their number.
///
/// The shape is `Schemas/audit.schema.json`: fields are added over time and never renamed. The summary
/// stands last, because it is known last.
public struct AuditJSONStream {
    private let heading: ReportHeading
    private let texts: Texts
    private var json = JSONText()
    private var total = OutcomeCounts()
    private var precincts = 0
    private var flagged = 0
    private var unconfirmed = 0
    private var overdueWaivers = 0

    /// Prepares a stream in the language of some texts.
    public init(_ heading: ReportHeading, texts: Texts) {
        self.heading = heading
        self.texts = texts
    }

    /// The text before the first precinct; call it once.
    public mutating func opening() -> String {
        json.openObject()
        json.write("pandus", "audit/1")
        json.write(heading, texts)
        json.openArray("precincts")
        return json.take()
    }

    /// The text of one precinct.
    public mutating func precinct(_ verdict: PrecinctVerdict, panoramas: [PanoramaSummary] = []) -> String {
        precincts += 1
        if verdict.isFlagged { flagged += 1 }
        if verdict.isUnconfirmed { unconfirmed += 1 }
        overdueWaivers += verdict.overdueWaivers.count
        total.add(verdict.counts)
        json.breakLine()
        json.write(VerdictReading(heading: heading, texts: texts, verdict: verdict), panoramas)
        return json.take()
    }

    /// The text after the last precinct.
    public mutating func closing() -> String {
        json.closeArray()
        json.breakLine()
        json.write("summary", total) { json in
            json.write("precincts", precincts)
            json.write("flagged", flagged)
            json.write("unconfirmed", unconfirmed)
            json.write("expiredWaivers", overdueWaivers)
        }
        json.closeObject()
        json.breakLine()
        return json.take()
    }
}
