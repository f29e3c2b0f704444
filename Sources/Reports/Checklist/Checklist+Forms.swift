import AccessAudit
import PrecinctModel
public import Wording

extension Checklist {
    /// Every question in words.
    public func lines(_ texts: Texts) -> [ChecklistLine] {
        let wording = ChecklistWording(heading: heading, texts: texts)
        return rows.map(wording.line)
    }

    /// The form as one HTML file to be printed: no scripts, nothing beside it.
    public func html(_ texts: Texts) -> String {
        ChecklistPage(checklist: self, texts: texts).html.text
    }

    /// The form as JSON that `Schemas/checklist.schema.json` describes.
    public func json(_ texts: Texts) -> String {
        var json = JSONText()
        json.openObject()
        json.write("pandus", "checklist/1")
        json.write("lang", texts.language.rawValue)
        json.write("asOf", heading.asOf.description)
        json.write("timeZone", heading.zoneName)
        json.write("registryRevision", heading.registryRevision)
        json.write("sample", heading.isSample)
        json.write("precinct", precinct.reference.description)
        json.write("name", precinct.name)
        json.write("premises", premises?.id)
        json.write("address", premises?.address)
        json.write("venue", premises?.venue)
        json.write("sharedWith", sharing.map(\.description))
        json.write("packs", heading.audit.packs.map(\.id))
        json.write("first", first)
        json.openArray("rows")
        let wording = ChecklistWording(heading: heading, texts: texts)
        for section in sections {
            for group in section.groups {
                for row in (group.list.map { [$0] } ?? []) + group.blocks.flatMap(\.rows) {
                    json.breakLine()
                    json.write(row, wording, link: section.link?.rawValue)
                }
            }
        }
        json.closeArray()
        json.closeObject()
        json.breakLine()
        return json.text
    }
}

extension JSONText {
    fileprivate mutating func write(_ key: String, _ rows: [Checklist.Row]) {
        openArray(key)
        for row in rows { write(nil, row.number) }
        closeArray()
    }

    fileprivate mutating func write(_ row: Checklist.Row, _ wording: ChecklistWording, link: String?) {
        let line = wording.line(row)
        openObject()
        write("number", line.number)
        write("link", link)
        write("element", line.element)
        write("attribute", line.attribute)
        write("isNew", row.element.id.hasPrefix("?"))
        write("label", line.label)
        write("howTo", line.howTo)
        write("unit", line.unit.isEmpty ? nil : line.unit)
        openArray("allowed")
        for choice in line.choices {
            openObject()
            write("id", choice.id)
            write("label", choice.label)
            closeObject()
        }
        closeArray()
        write("urgency", row.urgency?.rawValue)
        openArray("known")
        for observation in row.knowledge.observations { write(observation) }
        closeArray()
        write("causes", row.knowledge.causes.names)
        write("expires", row.knowledge.expiry?.description)
        write("knownText", line.known)
        write("knownAge", line.knownAge)
        closeObject()
    }

    private mutating func write(_ observation: Observation) {
        openObject()
        switch observation.statement {
        case .value(_, let value): write("value", value.text)
        case .present(let isThere): write("value", isThere ? "present" : "absent")
        case .parent(let parent): write("value", parent.description)
        case .none: write("value", "none")
        case .complete: write("value", "complete")
        }
        write("method", observation.method.rawValue)
        write("observedAt", observation.observedAt.description)
        write("observer", observation.observer)
        write("instrument", observation.instrument)
        closeObject()
    }
}
