import PrecinctModel
import PrecinctRegistry
import Wording

extension HistoryLines {
    /// What a change made of one identity row.
    func lines(_ revision: IdentityRevision) -> [String] {
        let subject = subject(of: revision)
        if revision.isNew {
            // What the name says already is not said again.
            let inName: Set = revision.subject == "precinct" ? ["area", "number"] : ["code"]
            let fields = revision.fields.filter { $0.after != revision.name && !inName.contains($0.name) }
                .map { "\(label($0.name, of: revision.subject)) \(text($0.name, $0.after))" }
            let list = fields.isEmpty ? "" : ": \(fields.joined(separator: ", "))"
            return ["\(subject) (\(texts(.historyNew)))\(list)"]
        }
        return revision.fields.map { field in
            "\(subject). "
                + texts(
                    .historyFromTo,
                    [
                        "field": label(field.name, of: revision.subject),
                        "before": text(field.name, field.before),
                        "after": text(field.name, field.after),
                    ])
        }
    }

    private func subject(of revision: IdentityRevision) -> String {
        let key: TextKey? =
            switch revision.subject {
            case "setting": .historySubjectSetting
            case "area": .historySubjectArea
            case "commission": .historySubjectCommission
            case "precinct": .historySubjectPrecinct
            case "premises": .historySubjectPremises
            case "occupancy": .historySubjectOccupancy
            case "externalID": .historySubjectExternalId
            case "panorama": .historySubjectPanorama
            case "election": .historySubjectElection
            case "participation": .historySubjectParticipation
            case "custody": .historySubjectCustody
            case "stocktake": .historySubjectStocktake
            case "importedFile": .historySubjectImportedFile
            case "waiver": .waiveSubject
            case "auditRun": .runSubject
            default: nil
            }
        return key.map { texts($0, ["name": revision.name]) } ?? "\(revision.subject) \(revision.name)"
    }

    private func label(_ field: String, of subject: String) -> String {
        let key: TextKey? =
            switch field {
            case "kind" where subject == "custody": .historyFieldThing
            case "fromPrecinctID": .historyFieldFrom
            case "toPrecinctID": .historyFieldTo
            case "fromPremisesID": .historyFieldFromPremises
            case "toPremisesID": .historyFieldToPremises
            case "fromElement": .historyFieldFromElement
            case "toElement": .historyFieldToElement
            case "quantity": .historyFieldQuantity
            case "at": .historyFieldAt
            case "reason": .historyFieldReason
            case "found": .historyFieldFound
            case "missing": .historyFieldMissing
            case "unexpected": .historyFieldUnexpected
            case "rows": .historyFieldRows
            case "skippedRows": .historyFieldSkipped
            case "encoding": .historyFieldEncoding
            case "mapping": .historyFieldMapping
            case "name": .historyFieldName
            case "status", "state": .historyFieldStatus
            case "commission": .historyFieldCommission
            case "address": .historyFieldAddress
            case "venue": .historyFieldVenue
            case "area": .historyFieldArea
            case "premisesID": .historyFieldPremises
            case "since": .historyFieldSince
            case "system": .historyFieldSystem
            case "external": .historyFieldExternal
            case "parent": .historyFieldParent
            case "kind": .historyFieldKind
            case "zone": .historyFieldZone
            case "day": .historyFieldDay
            case "takesPart": .historyFieldTakesPart
            case "fileName": .historyFieldFile
            case "view": .historyFieldView
            case "capturedAt": .historyFieldCaptured
            case "format": .historyFieldFormat
            case "number": .historyFieldNumber
            case "pack": .waiveFieldPack
            case "rule": .waiveFieldRule
            case "precinctID": .waiveFieldPrecinct
            case "element": .waiveFieldElement
            case "owner": .waiveFieldOwner
            case "legalBasis": .waiveFieldLegalBasis
            case "approver": .waiveFieldApprover
            case "measure": .waiveFieldMeasure
            case "until": .waiveFieldUntil
            case "endedOn": .waiveFieldEndedOn
            case "endReason": .waiveFieldEndReason
            case "packs" where subject == "auditRun": .runFieldPacks
            case "moment": .runFieldMoment
            case "asOf": .runFieldAsOf
            case "knownAt": .runFieldKnownAt
            case "lang": .runFieldLanguage
            case "revision": .runFieldRevision
            case "startedAt": .runFieldStarted
            case "totals": .runFieldTotals
            case "election": .runFieldElection
            default: nil
            }
        return key.map { texts($0) } ?? field
    }

    /// A value as people read it: moments by the clock, nothing as a dash.
    private func text(_ field: String, _ value: String?) -> String {
        guard let value else { return "–" }
        if field == "takesPart" { return texts(value == "1" ? .reportYes : .reportNo) }
        switch field {
        case "packs": if let words = RunDocument.packs(value) { return words }
        case "totals": if let words = RunDocument.totals(value, texts) { return words }
        default: break
        }
        if let instant = Instant(iso: value) { return localTime.clock(instant) }
        guard field == "status" else { return value }
        return PrecinctEntry.Status(rawValue: value).map { texts($0) } ?? value
    }
}

extension Texts {
    /// The state of a precinct in words.
    func callAsFunction(_ status: PrecinctEntry.Status) -> String {
        switch status {
        case .draft: self(.lifecycleDraft)
        case .active: self(.lifecycleActive)
        case .alternate: self(.lifecycleAlternate)
        case .retired: self(.lifecycleRetired)
        }
    }
}
