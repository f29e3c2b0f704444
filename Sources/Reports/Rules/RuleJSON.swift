public import AccessAudit
import PrecinctModel
public import Wording

/// Rules as JSON that `Schemas/rules.schema.json` describes.
public struct RuleJSON: Sendable {
    private let selection: RuleSelection
    private let texts: Texts

    /// Prepares the description of some rules in the language of some texts.
    public init(_ selection: RuleSelection, texts: Texts) {
        self.selection = selection
        self.texts = texts
    }

    /// The rules with what tells them apart.
    public var list: String { document("rules/1") { _, _ in } }

    /// The rules with everything their packs say of them.
    public var cards: String {
        document("rule/1") { words, json in
            let rule = words.rule
            json.write("from", words.source.pack)
            json.write("each", rule.each.map { Vocabulary.builtIn.kinds[$0].id })
            json.write("when", words.source.when)
            json.write("require", rule.requireText)
            json.openArray("escalations")
            for (escalation, text) in zip(rule.escalations, words.source.escalations) {
                json.openObject()
                json.write("to", escalation.severity.rawValue)
                json.write("when", text)
                json.closeObject()
            }
            json.closeArray()
            json.write("link", rule.link?.rawValue)
            json.write("fix", rule.fix.rawValue)
            json.write("interim", rule.interim)
            json.write("remedy", texts.remedy(of: rule, in: words.pack))
            json.write("citation", rule.citation, words)
            json.openArray("changes")
            for change in words.source.changes { json.write(change, words) }
            json.closeArray()
            json.openArray("reads")
            for reading in words.readings { json.write(reading, words) }
            json.closeArray()
        }
    }

    private func document(_ version: String, _ more: (RuleWording, inout JSONText) -> Void) -> String {
        var json = JSONText()
        json.openObject()
        json.write("pandus", version)
        json.openArray("packs")
        for pack in selection.packs { json.write(pack, texts) }
        json.closeArray()
        json.openArray("rules")
        for (pack, rule) in selection.rules {
            json.breakLine()
            let words = RuleWording(rule, of: selection.packs[pack], texts)
            json.openObject()
            json.write("id", words.rule.id)
            json.write("pack", words.pack.id)
            json.write("title", words.title)
            json.write("severity", words.rule.severity.rawValue)
            json.write("categories", words.rule.categories)
            json.write("due", words.rule.due.rawValue)
            json.write("confidence", words.rule.citation.confidence.rawValue)
            json.write("basis", words.rule.citation.basis.rawValue)
            more(words, &json)
            json.closeObject()
        }
        json.closeArray()
        json.closeObject()
        json.breakLine()
        return json.text
    }
}

extension JSONText {
    /// Writes a pack with what it builds on.
    mutating func write(_ pack: RulePack, _ texts: Texts) {
        openObject()
        writeIdentity(of: pack, texts)
        write("extends", pack.extended.map(\.id))
        write("retired", pack.retired)
        closeObject()
    }

    fileprivate mutating func write(
        _ key: String, _ categories: [(category: Category, severity: Severity)]?
    ) {
        guard let categories else { return write(key, String?.none) }
        openObject(key)
        for (category, severity) in categories { write(category.rawValue, severity.rawValue) }
        closeObject()
    }

    fileprivate mutating func write(_ key: String, _ citation: Citation?, _ words: RuleWording) {
        guard let citation else { return write(key, String?.none) }
        let title = words.texts.instrument(citation.instrument, of: words.pack)
        openObject(key)
        write("instrument", citation.instrument)
        write("title", title)
        write("clause", citation.clause)
        write("confidence", citation.confidence.rawValue)
        write("binding", citation.binding.rawValue)
        write("basis", citation.basis.rawValue)
        write("seen", citation.isInstrumentSeen)
        write("text", words.texts.source(citation, instrument: title))
        closeObject()
    }

    fileprivate mutating func write(_ change: RuleChange, _ words: RuleWording) {
        openObject()
        write("pack", change.pack)
        openArray("thresholds")
        for threshold in change.thresholds {
            openObject()
            write("of", threshold.subject)
            write("was", threshold.was)
            write("now", threshold.now)
            closeObject()
        }
        closeArray()
        write("formerSeverity", change.formerSeverity?.rawValue)
        write("formerCategories", change.formerCategories)
        write("formerCitation", change.formerCitation, words)
        closeObject()
    }

    fileprivate mutating func write(_ reading: RuleWording.Reading, _ words: RuleWording) {
        let life = reading.attribute == nil ? reading.kind.presenceShelfLife : reading.attribute?.shelfLife
        openObject()
        write("fact", reading.name)
        write("label", words.label(of: reading))
        write("unit", reading.attribute.flatMap { $0.unit == .one ? nil : $0.unit.rawValue })
        write("shelfLifeSeconds", life.map { Rational($0.seconds) })
        write("measuredOnly", reading.attribute?.needsMeasurement ?? reading.kind.presenceNeedsSight)
        closeObject()
    }
}
