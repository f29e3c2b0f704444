import AccessAudit
import PrecinctModel
import Wording

extension Texts {
    /// The title of a pack.
    func title(of pack: RulePack) -> String { self["pack/\(pack.id)/title"] ?? pack.id }

    /// What a rule wants.
    func title(of rule: Rule, in pack: RulePack) -> String {
        self["pack/\(pack.id)/rules/\(rule.id)/title"] ?? rule.id
    }

    /// What to do where a rule is broken.
    func remedy(of rule: Rule, in pack: RulePack) -> String? {
        self["pack/\(pack.id)/rules/\(rule.id)/remedy"]
    }

    /// The title of the instrument a rule comes from.
    func instrumentTitle(of rule: Rule, in pack: RulePack) -> String {
        title(ofInstrument: rule.citation.instrument, in: pack)
    }

    /// The title of an instrument of a pack.
    func title(ofInstrument id: String, in pack: RulePack) -> String {
        self["pack/\(pack.id)/instruments/\(id)/title"] ?? id
    }

    /// The titles of the texts a pack rests on that nobody here has seen.
    func unseenTitles(in pack: RulePack) -> [String] {
        pack.unseenInstruments.map { title(ofInstrument: $0, in: pack) }
    }

    /// Says which texts a pack rests on that nobody here has seen; nil when there are none.
    func unseen(in pack: RulePack) -> String? {
        let titles = unseenTitles(in: pack)
        guard !titles.isEmpty else { return nil }
        return "\(self(.reportLawNotSeen).uppercasedFirst): \(titles.joined(separator: "; "))"
    }

    /// Says where a rule comes from; what is no law begins by saying so.
    func source(of rule: Rule, in pack: RulePack) -> String {
        source(rule.citation, instrument: instrumentTitle(of: rule, in: pack))
    }

    /// Says where a threshold comes from; what is no law begins by saying so.
    func source(_ citation: Citation, instrument: String) -> String {
        let basis = citation.basis
        let force = basis == .law ? self(citation.binding) : self(basis)
        let clause =
            citation.clause.map { self(.reportLawClause, ["clause": $0]) } ?? self(.reportLawNoClause)
        var remarks: [String] = []
        if basis == .law || basis == .recommendation { remarks.append(self(citation.confidence)) }
        if !citation.isInstrumentSeen, basis != .house { remarks.append(self(.reportLawNotSeen)) }
        var text = "\(force.uppercasedFirst): \(instrument)"
        if basis != .house || citation.clause != nil { text += ", \(clause)" }
        return remarks.isEmpty ? text : "\(text) (\(remarks.joined(separator: "; ")))"
    }
}
