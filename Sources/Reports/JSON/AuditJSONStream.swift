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
        json.openObject("audit")
        if let run = heading.run { json.write("run", run) }
        json.write("asOf", heading.asOf.description)
        if let knownAt = heading.knownAt { json.write("knownAt", knownAt.description) }
        json.write("timeZone", heading.zoneName)
        json.write("moment", heading.audit.moment.rawValue)
        json.openArray("packs")
        for pack in heading.audit.packs {
            json.openObject()
            json.write("id", pack.id)
            json.write("version", pack.version)
            json.write("sha256", pack.sha256)
            json.write("binding", pack.binding.rawValue)
            json.write("title", texts.title(of: pack))
            json.openArray("notSeen")
            for id in pack.unseenInstruments {
                json.openObject()
                json.write("instrument", id)
                json.write("title", texts.instrument(id, of: pack))
                json.closeObject()
            }
            json.closeArray()
            json.closeObject()
        }
        json.closeArray()
        if let election = heading.election { json.write(election) }
        json.write("registryRevision", heading.registryRevision)
        json.write("vocabulary", heading.vocabulary.version)
        json.write("sample", heading.isSample)
        json.write("notice", heading.isSample ? texts(.reportSample) : nil)
        json.write("lang", texts.language.rawValue)
        json.closeObject()
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
