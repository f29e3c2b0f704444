public import AccessAudit
import PrecinctModel
public import Wording

/// Rules for a terminal: as a list, or one by one in full.
public struct RuleText: Sendable {
    private let selection: RuleSelection
    private let texts: Texts
    private let style: TerminalStyle
    private let width: Int

    /// Prepares the description of some rules in the language of some texts.
    public init(
        _ selection: RuleSelection, texts: Texts, style: TerminalStyle = .plain, width: Int = 80
    ) {
        self.selection = selection
        self.texts = texts
        self.style = style
        self.width = width
    }

    /// The rules under the headings of their packs, each in two or three lines.
    public var list: String {
        var page = TerminalPage(style: style, width: width)
        guard !selection.rules.isEmpty else {
            page.paragraph(texts(.rulesNone))
            return page.text
        }
        for (number, pack) in selection.packs.enumerated() {
            let rules = selection.rules.filter { $0.pack == number }
            guard !rules.isEmpty else { continue }
            page.heading(
                texts(.reportGroupCount, ["title": heading(of: pack), "count": "\(rules.count)"]))
            addAncestry(of: pack, to: &page)
            for (_, rule) in rules {
                let words = RuleWording(rule, of: pack, texts)
                page.paragraph("\(words.rule.id) — \(words.title)", .title)
                page.paragraph(
                    [
                        texts(words.rule.severity), words.concerns,
                        "\(texts(.reportDue).lowercasedFirst): \(texts(words.rule.due))",
                        basis(of: words.rule),
                    ].joined(separator: "; "), indent: 4)
            }
        }
        return page.text
    }

    /// Every rule in full.
    public var cards: String {
        var page = TerminalPage(style: style, width: width)
        for (pack, rule) in selection.rules {
            add(RuleWording(rule, of: selection.packs[pack], texts), to: &page)
        }
        return page.text
    }

    private func heading(of pack: RulePack) -> String {
        texts(.rulesPack, ["pack": pack.id, "version": pack.version, "title": texts.title(of: pack)])
    }

    private func addAncestry(of pack: RulePack, to page: inout TerminalPage) {
        guard !pack.extended.isEmpty else { return }
        let packs = pack.extended.map { "\($0.id) \($0.version)" }.joined(separator: ", ")
        page.paragraph(texts(.rulesExtends, ["packs": packs]))
        guard !pack.retired.isEmpty else { return }
        page.paragraph(texts(.rulesRetired, ["rules": pack.retired.joined(separator: ", ")]))
    }

    /// What a finding by the rule counts as, and how sure we are of it.
    private func basis(of rule: Rule) -> String {
        let citation = rule.citation
        let words = [texts(citation.basis), texts(citation.confidence)]
        return words[0] == words[1] ? words[0] : words.joined(separator: ", ")
    }

    private func add(_ words: RuleWording, to page: inout TerminalPage) {
        let rule = words.rule
        page.heading("\(words.name) — \(words.title)")
        page.paragraph(heading(of: words.pack), .quiet)
        addAncestry(of: words.pack, to: &page)
        if words.source.pack != words.pack.id {
            page.paragraph(texts(.rulesInherited, ["pack": words.source.pack]))
        }
        for change in words.source.changes {
            page.paragraph("\(texts(.rulesChanged, ["pack": change.pack])):", .caution)
            for line in words.lines(of: change) { page.paragraph(line, indent: 4) }
        }
        page.entry(texts(.rulesEach), words.each)
        page.entry(texts(.rulesWhen), words.source.when ?? texts(.rulesWhenNone))
        page.entry(texts(.rulesRequire), rule.requireText)
        page.entry(texts(.reportSeverity), texts(rule.severity))
        for (escalation, text) in zip(rule.escalations, words.source.escalations) {
            page.entry(texts(.rulesEscalates, ["severity": texts(escalation.severity)]), text)
        }
        page.entry(texts(.reportConcerns), words.concerns)
        if let link = rule.link { page.entry(texts(.reportLink), texts(link)) }
        page.entry(texts(.reportFix), texts(rule.fix))
        page.entry(texts(.reportDue), texts(rule.due))
        page.entry(texts(.rulesInterim), words.interim)
        if let remedy = texts.remedy(of: rule, in: words.pack) { page.entry(texts(.reportRemedy), remedy) }
        page.entry(texts(.reportLaw), source(of: words))
        page.entry(texts(.rulesConfidence), texts(rule.citation.confidence))
        page.entry(texts(.rulesBasis), texts(rule.citation.basis))
        page.paragraph("\(texts(.rulesReads)):")
        for reading in words.readings {
            page.entry(
                "\(reading.name) — \(words.label(of: reading))", words.nature(of: reading), indent: 4)
        }
    }

    /// The instrument and its clause; that its text was not seen says the source itself.
    private func source(of words: RuleWording) -> String {
        let isSeen = words.rule.citation.isInstrumentSeen && words.rule.citation.basis != .house
        return isSeen ? "\(words.citation); \(texts(.rulesClauseSeen))" : words.citation
    }
}
