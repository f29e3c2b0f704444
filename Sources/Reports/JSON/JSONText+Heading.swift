import AccessAudit
import PrecinctModel
import Wording

extension JSONText {
    /// Writes by what and as of when was judged, under `audit`.
    mutating func write(_ heading: ReportHeading, _ texts: Texts) {
        openObject("audit")
        if let run = heading.run { write("run", run) }
        write("asOf", heading.asOf.description)
        if let knownAt = heading.knownAt { write("knownAt", knownAt.description) }
        write("timeZone", heading.zoneName)
        write("moment", heading.audit.moment.rawValue)
        openArray("packs")
        for pack in heading.audit.packs { write(judging: pack, texts) }
        closeArray()
        if let election = heading.election { write(election) }
        write("registryRevision", heading.registryRevision)
        write("vocabulary", heading.vocabulary.version)
        write("sample", heading.isSample)
        write("notice", heading.isSample ? texts(.reportSample) : nil)
        write("lang", texts.language.rawValue)
        closeObject()
    }

    /// Writes a pack with the instruments whose text nobody here has seen.
    private mutating func write(judging pack: RulePack, _ texts: Texts) {
        openObject()
        writeIdentity(of: pack, texts)
        openArray("notSeen")
        for id in pack.unseenInstruments {
            openObject()
            write("instrument", id)
            write("title", texts.instrument(id, of: pack))
            closeObject()
        }
        closeArray()
        closeObject()
    }

    /// Writes which pack in which version it is.
    mutating func writeIdentity(of pack: RulePack, _ texts: Texts) {
        write("id", pack.id)
        write("version", pack.version)
        write("sha256", pack.sha256)
        write("binding", pack.binding.rawValue)
        write("title", texts.title(of: pack))
    }
}
