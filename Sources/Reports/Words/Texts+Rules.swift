import AccessAudit
import PrecinctModel
import Wording

extension Texts {
    /// The title of a pack.
    func title(of pack: RulePack) -> String { text("title", of: pack) ?? pack.id }

    /// What a rule wants.
    func title(of rule: Rule, in pack: RulePack) -> String {
        text(PackTexts.rule(rule.id, "title"), of: pack) ?? rule.id
    }

    /// What to do where a rule is broken.
    func remedy(of rule: Rule, in pack: RulePack) -> String? {
        text(PackTexts.rule(rule.id, "remedy"), of: pack)
    }

    /// The title of an instrument of a pack.
    func instrument(_ id: String, of pack: RulePack) -> String {
        text(PackTexts.instrument(id), of: pack) ?? id
    }

    /// The title of the instrument a rule comes from.
    func instrumentTitle(of rule: Rule, in pack: RulePack) -> String {
        instrument(rule.citation.instrument, of: pack)
    }

    /// A text that the pack carries, else one the program has for it or for the pack it extends.
    private func text(_ path: String, of pack: RulePack) -> String? {
        if let text = pack.texts.text(path, language) { return text }
        guard let builtIn = pack.texts.builtIn, path != "title" || builtIn == pack.id else { return nil }
        return self["pack/\(builtIn)/\(path)"]
    }

    /// The titles of the texts a pack rests on that nobody here has seen.
    func unseenTitles(in pack: RulePack) -> [String] {
        pack.unseenInstruments.map { instrument($0, of: pack) }
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
