import PrecinctModel
public import Wording

/// Rules of several packs, in the order of the packs.
public struct RuleSelection: Sendable {
    /// The packs.
    public let packs: [RulePack]
    /// The chosen rules, by the numbers of their pack and within it.
    public let rules: [(pack: Int, rule: Int)]

    /// Every rule of some packs, or those that concern a category.
    public init(of packs: [RulePack], for category: Category? = nil) {
        self.packs = packs
        rules = packs.indices.flatMap { pack in
            packs[pack].rules.indices.filter { rule in
                category.map { packs[pack].rules[rule].categories.map(\.category).contains($0) } ?? true
            }.map { (pack, $0) }
        }
    }

    /// The rules of one name: `ramp-slope` in every pack that has it, or `kz-bld/ramp-slope`.
    ///
    /// - Throws: `Problem` with the nearest right name where no pack has it.
    public init(named name: String, in packs: [RulePack]) throws(Problem) {
        self.packs = packs
        let parts = name.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(
            String.init)
        rules = packs.enumerated().compactMap { number, pack in
            guard parts.count == 1 || parts[0] == pack.id else { return nil }
            return pack.index(of: parts[parts.count - 1]).map { (number, $0) }
        }
        guard rules.isEmpty else { return }
        var arguments = ["rule": name, "packs": packs.map(\.id).joined(separator: ", ")]
        arguments["near"] = RuleSelection.nearest(to: parts, in: packs)
        throw Problem(
            arguments["near"] == nil ? .rulesUnknown : .rulesUnknownNear, arguments, kind: .usage)
    }

    private static func nearest(to parts: [String], in packs: [RulePack]) -> String? {
        let rule = parts[parts.count - 1]
        guard parts.count == 2 else {
            return Vocabulary.nearest(to: rule, among: packs.flatMap { $0.rules.map(\.id) })
        }
        guard let pack = Vocabulary.nearest(to: parts[0], among: packs.map(\.id)) else { return nil }
        let ids = packs.first { $0.id == pack }?.rules.map(\.id) ?? []
        return Vocabulary.nearest(to: rule, among: ids).map { "\(pack)/\($0)" }
    }
}
