import AccessAudit
import PrecinctModel
import Wording

extension ChecklistPage {
    /// The anchor of a section.
    func id(of section: Checklist.Section) -> String { "link-\(section.link?.rawValue ?? "rest")" }

    /// The heading of a section.
    func title(of section: Checklist.Section) -> String {
        section.link.map { texts($0).uppercasedFirst } ?? texts(.checklistRest)
    }

    /// A link of the chain with the tables of its kinds and room for notes.
    func section(_ section: Checklist.Section) -> HTML {
        """
        <section id="\(id(of: section))">
        <h2>\(title(of: section))</h2>
        \(section.groups.map(group))<div class="notes"><p>\(texts(.checklistNotes))</p></div>
        </section>

        """
    }

    private func group(_ group: Checklist.Group) -> HTML {
        var bodies: HTML = ""
        if let list = group.list { bodies += "<tbody>\n\(row(list, isExplained: true))</tbody>\n" }
        for (index, block) in group.blocks.enumerated() {
            bodies += body(block, in: group, isExplained: index == 0)
        }
        let heads = [
            texts(.checklistNumber), texts(.checklistQuestion), texts(.checklistKnownHead),
            texts(.checklistAnswer), texts(.checklistUnknownHead),
        ]
        return """
            <table>
            <caption>\(texts.kind(group.kind.id))</caption>
            <thead><tr>\(heads.map { "<th scope=\"col\">\($0)</th>" as HTML })</tr></thead>
            \(bodies)</table>

            """
    }

    /// The rows of one element; how to measure stands with the first element of a kind only.
    private func body(_ block: Checklist.Block, in group: Checklist.Group, isExplained: Bool) -> HTML {
        let title =
            block.isNew
            ? texts(.checklistAnother, ["kind": texts.kind(group.kind.id)]) : texts.element(block.element)
        let name: HTML =
            group.kind.isSingle
            ? ""
            : "<tr class=\"element\"><th colspan=\"5\" scope=\"rowgroup\"><bdi>\(title)</bdi></th></tr>\n"
        let mark: HTML = block.isNew ? " class=\"new\"" : ""
        return """
            <tbody\(mark)>
            \(name)\(block.rows.map { row($0, isExplained: isExplained) })</tbody>

            """
    }

    private func row(_ row: Checklist.Row, isExplained: Bool) -> HTML {
        let line = wording.line(row)
        var asked: HTML = "<strong><bdi>\(wording.short(row))</bdi></strong>"
        if case .value(let attribute) = row.question, attribute.type == .date {
            asked += " <small>(\(line.range))</small>"
        }
        if isExplained, !line.howTo.isEmpty, !row.question.isAboutElement {
            asked += "<br /><span class=\"how\">\(line.howTo)</span>"
        }
        if !line.urgency.isEmpty { asked += "<br /><em>\(line.urgency)</em>" }
        var known: HTML = "<bdi>\(line.known)</bdi>"
        if !line.knownAge.isEmpty {
            let isOpen = !row.knowledge.causes.isEmpty
            let age: HTML = isOpen ? "<strong>\(line.knownAge)</strong>" : "\(line.knownAge)"
            known += "\(line.known.isEmpty ? "" : "<br />" as HTML)\(age)"
        }
        return """
            <tr id="q\(row.number)"><td class="no">\(row.number)</td><th scope="row">\(asked)</th>\
            <td class="known">\(known)</td><td>\(answer(row, line))</td><td class="unknown">\(unknown(row))</td></tr>

            """
    }

    /// Boxes to tick, or a line to write on.
    private func answer(_ row: Checklist.Row, _ line: ChecklistLine) -> HTML {
        if !line.choices.isEmpty {
            return "\(line.choices.map { "<span class=\"box\">\($0.label)</span> " as HTML })"
        }
        if row.question.isWords { return "<span class=\"line long\"></span>" }
        guard let unit = wording.unit(row) else { return "<span class=\"line\"></span>" }
        return """
            <span class="line"></span> \(texts.symbol(unit)) <span class="with">± <span class="line short"></span>\
             \(texts(.checklistWith)) <span class="line"></span></span>
            """
    }

    /// The box for who tried to look and could not; its sign is the one that the table takes.
    private func unknown(_ row: Checklist.Row) -> HTML {
        if case .name = row.question { return "" }
        return "<span class=\"box\">?</span>"
    }
}

extension Checklist.Question {
    /// Whether the answer is words, which need room.
    fileprivate var isWords: Bool {
        switch self {
        case .name: true
        case .value(let attribute): attribute.type == .text
        case .list, .presence, .parent: false
        }
    }

    /// Whether it is about the element itself: how to answer that is said once, at the head of the form.
    fileprivate var isAboutElement: Bool {
        if case .value = self { false } else { true }
    }
}
