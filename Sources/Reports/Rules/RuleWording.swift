import AccessAudit
import PrecinctModel
import Wording

/// Everything a pack says of one rule, in words.
struct RuleWording {
    /// A fact the rule reads.
    struct Reading {
        let kind: ElementKind
        /// Nil for the list of the elements themselves.
        let attribute: Attribute?
        /// The kinds its elements may belong to, for the list.
        let parents: [ElementKind]

        /// The name, as written in a rule.
        var name: String { attribute.map { "\(kind.id).\($0.id)" } ?? kind.id }
    }

    let pack: RulePack
    let rule: Rule
    let source: RuleSource
    let number: Int
    let texts: Texts

    init(_ number: Int, of pack: RulePack, _ texts: Texts) {
        self.pack = pack
        self.number = number
        self.texts = texts
        rule = pack.rules[number]
        source = pack.sources[number]
    }

    /// The rule with its pack, as written on a command line.
    var name: String { "\(pack.id)/\(rule.id)" }
    /// What the rule wants.
    var title: String { texts.title(of: rule, in: pack) }
    /// Where it comes from.
    var citation: String { texts.source(of: rule, in: pack) }
    /// Whom it concerns, each group with its severity where they differ.
    var concerns: String {
        let isSame = rule.categories.allSatisfy { $0.severity == rule.severity }
        return isSame
            ? rule.categories.map { texts($0.category).lowercasedFirst }.joined(separator: ", ")
            : graded(rule.categories)
    }
    /// How many findings it has.
    var each: String {
        rule.each.map { texts.kind(Vocabulary.builtIn.kinds[$0].id).lowercasedFirst } ?? texts(.rulesEachNone)
    }
    /// Measures that cover a failure meanwhile.
    var interim: String {
        let words = rule.interim.map { texts.choice($0, "measure", of: "interimMeasure") }
        return words.isEmpty ? texts(.rulesInterimNone) : words.joined(separator: "; ")
    }

    /// Every fact it may read, in the order of the vocabulary.
    var readings: [Reading] {
        let demand = FactDemand(rule: number, of: pack)
        let kinds = demand.vocabulary.kinds
        return kinds.enumerated().flatMap { index, kind -> [Reading] in
            guard let read = demand[index] else { return [] }
            let list = Reading(kind: kind, attribute: nil, parents: read.parents.sorted().map { kinds[$0] })
            let facts = read.slots.sorted().map {
                Reading(kind: kind, attribute: kind.attributes[$0], parents: [])
            }
            return (read.isListed ? [list] : []) + facts
        }
    }

    /// What packs that extend the rule's own changed, one paragraph each.
    func lines(of change: RuleChange) -> [String] {
        var lines = change.thresholds.map {
            texts(.rulesChangedThreshold, ["subject": $0.subject, "now": $0.now, "was": $0.was])
        }
        if let severity = change.formerSeverity {
            lines.append(texts(.rulesChangedSeverity, ["severity": texts(severity)]))
        }
        if let categories = change.formerCategories {
            lines.append(texts(.packfileChangedCategories, ["categories": graded(categories)]))
        }
        if let citation = change.formerCitation {
            let former = texts.source(
                citation, instrument: texts.instrument(citation.instrument, of: pack))
            lines.append(texts(.rulesChangedCitation, ["source": former]))
        }
        return lines
    }

    /// What a fact is given in, how long it is good for and how it must be established.
    func nature(of reading: Reading) -> String {
        guard let attribute = reading.attribute else {
            var parts = [texts(.rulesReadsList)]
            parts += reading.parents.map { texts(.rulesReadsParents, ["kind": texts.kind($0.id)]) }
            if reading.kind.presenceNeedsSight { parts.append(texts(.describePresenceSeen)) }
            parts.append(texts.lasting(reading.kind.presenceShelfLife))
            return parts.joined(separator: "; ")
        }
        var parts: [String] = []
        if attribute.unit != .one { parts.append(texts.symbol(attribute.unit)) }
        if attribute.needsMeasurement { parts.append(texts(.describeMeasuredOnly)) }
        parts.append(texts.lasting(attribute.shelfLife))
        return parts.joined(separator: "; ")
    }

    /// The name of a fact in words.
    func label(of reading: Reading) -> String {
        let kind = texts.kind(reading.kind.id)
        guard let attribute = reading.attribute else { return kind }
        return "\(kind): \(texts.attribute(attribute.id, of: reading.kind.id).lowercasedFirst)"
    }

    /// Groups, each with its severity.
    private func graded(_ categories: [(category: Category, severity: Severity)]) -> String {
        categories.map { "\(texts($0.category).lowercasedFirst) (\(texts($0.severity)))" }
            .joined(separator: "; ")
    }
}
