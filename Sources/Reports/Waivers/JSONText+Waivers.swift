import AccessAudit
import PrecinctModel

extension JSONText {
    /// Writes the waiver that lets a finding stand; null where none does.
    mutating func write(_ key: String, _ use: WaiverUse?) {
        guard let use else { return write(key, String?.none) }
        openObject(key)
        writeTerms(of: use)
        closeObject()
    }

    /// Writes what the waivers that cover a precinct come to.
    mutating func writeWaivers(_ uses: [WaiverUse]) {
        openArray("waivers")
        for use in uses {
            let waiver = use.waiver
            openObject()
            writeTerms(of: use)
            write("pack", waiver.pack)
            write("rule", waiver.rule)
            write("element", waiver.element)
            switch waiver.scope {
            case .precinct(let reference):
                write("precinct", reference.description)
                write("area", String?.none)
            case .area(let code):
                write("precinct", String?.none)
                write("area", code)
            }
            write("endedOn", waiver.endedOn?.description)
            write("endReason", waiver.endReason)
            write("effect", use.effect.rawValue)
            write("failures", use.failures)
            write("covers", use.covers)
            closeObject()
        }
        closeArray()
    }

    /// Writes the interim measures of a precinct.
    mutating func writeInterimMeasures(_ measures: [InterimMeasure]) {
        openArray("interimMeasures")
        for measure in measures {
            openObject()
            write("element", measure.element.description)
            write("measure", measure.measure)
            write("accepted", measure.isAccepted)
            write("tested", measure.isTested)
            write("standing", measure.standing.rawValue)
            write("until", measure.until?.description)
            write("daysLeft", measure.daysLeft.map { Rational(Int64($0)) })
            write("covered", measure.covered)
            closeObject()
        }
        closeArray()
    }

    private mutating func writeTerms(of use: WaiverUse) {
        let waiver = use.waiver
        write("id", waiver.id)
        write("owner", waiver.owner)
        write("approver", waiver.approver)
        write("legalBasis", waiver.legalBasis)
        write("reason", waiver.reason)
        write("measure", waiver.measure)
        write("since", waiver.since.description)
        write("until", waiver.until.description)
        write("standing", use.standing.rawValue)
        write("daysLeft", use.daysLeft)
    }
}
