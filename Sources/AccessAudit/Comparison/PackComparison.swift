/// Two groups of packs that judge the same facts, and why they come to different verdicts.
public struct PackComparison: Sendable {
    /// A rule by the numbers of its pack and within it.
    typealias Place = (pack: Int, rule: Int)

    /// The first group.
    public let left: Audit
    /// The second group.
    public let right: Audit
    /// The ids of all rules, those of the first group in its order first.
    private let ids: [String]
    private let leftRules: [String: [Place]]
    private let rightRules: [String: [Place]]

    /// Prepares a comparison.
    public init(_ left: Audit, _ right: Audit) {
        self.left = left
        self.right = right
        leftRules = PackComparison.places(left)
        rightRules = PackComparison.places(right)
        var seen: Set<String> = []
        ids = (left.packs + right.packs).flatMap { $0.rules.map(\.id) }.filter { seen.insert($0).inserted }
    }

    /// Compares the verdicts of both groups on one precinct, rule by rule and element by element.
    ///
    /// A rule that falls due later in both groups has no row.
    public func rules(_ first: PrecinctVerdict, _ second: PrecinctVerdict) -> [ComparedRule] {
        let a = PackComparison.byRule(first, left)
        let b = PackComparison.byRule(second, right)
        return ids.flatMap { id -> [ComparedRule] in
            let (mine, theirs) = (a[id] ?? [], b[id] ?? [])
            var seen: Set<String?> = []
            let elements = (mine + theirs).map(\.element).filter { seen.insert($0).inserted }
            return elements.map { element in
                row(id, element, mine, theirs)
            }
        }
    }

    private func row(_ id: String, _ element: String?, _ mine: [Finding], _ theirs: [Finding])
        -> ComparedRule
    {
        let a = PackComparison.side(leftRules[id] ?? [], mine, element)
        let b = PackComparison.side(rightRules[id] ?? [], theirs, element)
        return ComparedRule(
            rule: id, element: element, left: a, right: b, differences: differences(a, b))
    }

    private static func side(_ rules: [Place], _ findings: [Finding], _ element: String?) -> ComparedSide {
        let own = findings.enumerated().filter { $0.element.element == element }.sorted { first, second in
            (second.element.outcome.weight, first.offset) < (first.element.outcome.weight, second.offset)
        }.map(\.element)
        let standing: ComparedSide.Standing =
            if !own.isEmpty {
                .judged
            } else if !findings.isEmpty {
                .elsewhere
            } else {
                rules.isEmpty ? .absent : .dueLater
            }
        return ComparedSide(standing: standing, findings: own, rules: rules)
    }

    private static func places(_ audit: Audit) -> [String: [Place]] {
        var places: [String: [Place]] = [:]
        for (number, pack) in audit.packs.enumerated() {
            for (index, rule) in pack.rules.enumerated() {
                places[rule.id, default: []].append((number, index))
            }
        }
        return places
    }

    private static func byRule(_ verdict: PrecinctVerdict, _ audit: Audit) -> [String: [Finding]] {
        Dictionary(grouping: verdict.findings) { audit.rule(of: $0).id }
    }
}
