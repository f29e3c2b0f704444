import AccessAudit
import PrecinctModel
import Wording

/// The questions of an inspection form in the words of a language.
struct ChecklistWording {
    let heading: ReportHeading
    let texts: Texts

    /// A question with everything that stands beside it.
    func line(_ row: Checklist.Row) -> ChecklistLine {
        ChecklistLine(
            number: row.number, element: row.elementName, attribute: row.question.id,
            label: question(row), howTo: howTo(row), unit: unit(row)?.rawValue ?? "", choices: choices(row),
            range: range(row), known: known(row), knownAge: age(row), urgency: urgency(row))
    }

    /// The question with the element it is about.
    private func question(_ row: Checklist.Row) -> String {
        switch row.question {
        case .value(let attribute):
            let name =
                row.element.id.hasPrefix("?")
                ? texts(.checklistNewElement, ["kind": texts.kind(row.kind.id)]) : texts.element(row.element)
            return "\(name): \(texts.attribute(attribute.id, of: row.kind.id).lowercasedFirst)"
        case .list, .presence, .name, .parent: return short(row)
        }
    }

    /// The question where the element stands above it.
    func short(_ row: Checklist.Row) -> String {
        let kind = texts.kind(row.kind.id)
        return switch row.question {
        case .list: texts(.checklistAskList, ["kind": kind])
        case .presence: texts(.reportNextPresence, ["element": texts.element(row.element)])
        case .name: texts(.checklistAskName, ["kind": kind])
        case .parent: texts(.checklistAskParent)
        case .value(let attribute): texts.attribute(attribute.id, of: row.kind.id)
        }
    }

    /// How to find the answer.
    func howTo(_ row: Checklist.Row) -> String {
        switch row.question {
        case .list: texts(.checklistHowList)
        case .presence: texts(.checklistHowPresence)
        case .name: texts(.checklistHowName)
        case .parent: texts(.checklistHowParent)
        case .value(let attribute): texts.hint(attribute.id, of: row.kind.id) ?? ""
        }
    }

    /// The unit of a bare number; nil for what is no number or a plain count.
    func unit(_ row: Checklist.Row) -> Unit? {
        guard case .value(let attribute) = row.question, case .number(let unit) = attribute.type, unit != .one
        else { return nil }
        return unit
    }

    /// The answers to choose among.
    func choices(_ row: Checklist.Row) -> [ChecklistLine.Choice] {
        func choice(_ id: String, _ key: TextKey) -> ChecklistLine.Choice {
            ChecklistLine.Choice(id: id, label: texts(key))
        }
        switch row.question {
        case .list: return [choice("complete", .checklistAll), choice("none", .reportSourceNone)]
        case .presence: return [choice("yes", .reportSourcePresent), choice("no", .checklistGone)]
        case .name: return []
        case .parent(let elements, _):
            return elements.map { ChecklistLine.Choice(id: "\($0)", label: texts.element($0)) }
        case .value(let attribute):
            switch attribute.type {
            case .boolean: return [choice("yes", .reportYes), choice("no", .reportNo)]
            case .choice(let ids):
                return ids.map {
                    ChecklistLine.Choice(id: $0, label: texts.choice($0, attribute.id, of: row.kind.id))
                }
            case .number, .integer, .date, .text: return []
            }
        }
    }

    /// The usual range of a number.
    private func range(_ row: Checklist.Row) -> String {
        guard case .value(let attribute) = row.question else { return "" }
        if attribute.type == .date { return texts(.checklistDateForm) }
        guard let range = attribute.plausible else { return "" }
        return texts(.checklistUsual, ["range": texts.interval(range, attribute.unit)])
    }

    /// What waits for the answer.
    func urgency(_ row: Checklist.Row) -> String {
        row.urgency.map { texts(.checklistWaits, ["severity": texts($0)]) } ?? ""
    }
}
