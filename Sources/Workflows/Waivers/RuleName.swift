import AccessAudit
import PrecinctModel
import Wording

/// The names under which people ask for rules.
enum RuleName {
    /// The rule that a text names: `pack/rule` of any pack, or `rule` where one of some packs has it.
    ///
    /// - Throws: `Problem` naming the nearest rule, or the packs that have several of the name.
    static func find(_ text: String, among packs: [String]) throws -> (RulePack, Rule) {
        let parts = text.split(separator: "/", maxSplits: 1).map(String.init)
        if parts.count == 2 {
            let pack = try RulePack.builtIn(parts[0])
            if let rule = pack.rules.first(where: { $0.id == parts[1] }) { return (pack, rule) }
            throw unknown(text, near: parts[1], [pack])
        }
        let loaded = try packs.map { try RulePack.builtIn($0) }
        let found = loaded.compactMap { pack in
            pack.rules.first { $0.id == text }.map { (pack, $0) }
        }
        if let only = found.first, found.count == 1 { return only }
        if found.isEmpty { throw unknown(text, near: text, loaded) }
        let names = found.map { "\($0.0.id)/\($0.1.id)" }
        throw Problem(
            .waiveRuleAmbiguous, ["rule": text, "rules": names.joined(separator: ", ")], kind: .usage)
    }

    private static func unknown(_ text: String, near id: String, _ packs: [RulePack]) -> Problem {
        let rules = packs.flatMap { pack in pack.rules.map { (id: $0.id, name: "\(pack.id)/\($0.id)") } }
        guard let near = Vocabulary.nearest(to: id, among: rules.map(\.id)),
            let name = rules.first(where: { $0.id == near })?.name
        else { return Problem(.waiveRuleUnknown, ["rule": text], kind: .usage) }
        return Problem(.waiveRuleNear, ["rule": text, "near": name], kind: .usage)
    }
}
