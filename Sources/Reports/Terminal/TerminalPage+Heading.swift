import AccessAudit
import PrecinctModel
import Wording

extension TerminalPage {
    /// Says loudly that the facts are invented, if they are.
    mutating func addSampleNotice(_ reading: VerdictReading) {
        addSampleNotice(reading.heading, reading.texts)
    }

    /// Says loudly that the facts are invented, or some only supposed, if they are.
    mutating func addSampleNotice(_ heading: ReportHeading, _ texts: Texts) {
        if heading.isSample { paragraph(texts(.reportSample), mark: "*** ", .alarm) }
        guard !heading.hypothetical.isEmpty else { return }
        let facts = heading.hypothetical.joined(separator: ", ")
        paragraph(texts(.planHypothetical, ["facts": facts]), mark: "*** ", .alarm)
    }

    /// Which precinct, as of when, by which rules.
    mutating func addCircumstances(_ reading: VerdictReading) {
        let (texts, verdict) = (reading.texts, reading.verdict)
        if let name = verdict.precinct.name { entry(texts(.reportPrecinct), name, indent: 2) }
        if let area = verdict.precinct.areaName { entry(texts(.reportArea), area, indent: 2) }
        if let commission = verdict.precinct.commission {
            entry(texts(.reportCommission), commission, indent: 2)
        }
        entry(texts(.reportPlace), reading.place, indent: 2)
        addCircumstances(reading.heading, texts)
    }

    /// As of when and by which rules.
    mutating func addCircumstances(_ heading: ReportHeading, _ texts: Texts) {
        entry(texts(.reportAsOf), heading.asOfText, indent: 2)
        if let knownAt = heading.knownAt {
            entry(texts(.pastKnownAt), heading.clock(knownAt), indent: 2)
        }
        if let election = heading.election {
            entry(texts(.electionHeading), election.title, indent: 2)
            for line in election.deadlineLines(texts) { entry(texts(.electionDue), line, indent: 2) }
        }
        entry(texts(.reportMoment), texts(heading.audit.moment), indent: 2)
        for pack in heading.audit.packs {
            let text =
                "\(texts.title(of: pack)) (\(pack.id) \(pack.version), sha256 \(pack.sha256.prefix(12)))"
            entry(texts(.reportPacks), text, indent: 2)
            if let unseen = texts.unseen(in: pack) { paragraph(unseen, indent: 4, .caution) }
        }
        entry(texts(.reportRegistry), heading.registryRevision, indent: 2)
    }

    /// Whether somebody must act, what is not confirmed, the first broken link, and the counts.
    mutating func addState(_ reading: VerdictReading) {
        let (texts, verdict) = (reading.texts, reading.verdict)
        for reason in reading.flagReasons {
            paragraph("\(texts(.reportFlagged)): \(reason)", mark: "!! ", .alarm)
        }
        if let reason = reading.unconfirmedReason {
            paragraph("\(texts(.reportUnconfirmed)): \(reason)", mark: "?? ", .caution)
        }
        if !verdict.isFlagged, !verdict.isUnconfirmed { paragraph(texts(.reportNoFlag), .good) }
        entry(
            texts(.reportFirstBrokenLink), reading.firstBrokenLink,
            verdict.firstBrokenLink == nil ? nil : .alarm)
        entry(texts(.reportCounts), texts.line(verdict.counts))
        entry(texts(.reportCoverage), texts.share(verdict.counts))
    }
}
