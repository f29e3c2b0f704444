import AccessAudit
import PrecinctModel
import SampleDistrict
import Testing

/// An explanation never says anything else than the audit, over every rule inside the program.
struct ExplanationTests {
    /// What the parts of an explanation come to by the table of the design, told anew.
    private func concluded(_ explanation: Explanation) throws -> Set<Outcome> {
        guard let require = explanation.require else { return [.inapplicable] }
        let when = explanation.when?.truth ?? .isTrue
        if when == .isFalse || when == .vacuous { return [.inapplicable] }
        // Of elements nobody listed nothing is decided, whatever their rule wants.
        if explanation.list != nil { return [.untested, .cantTell] }
        let requirement = try #require(require.truth)
        let presence = explanation.presence?.truth ?? .isTrue
        var causes: Causes = []
        if presence == .unknown { causes.formUnion(explanation.presence?.causes ?? []) }
        if when == .unknown { causes.formUnion(explanation.when?.causes ?? []) }
        if requirement == .unknown { causes.formUnion(require.causes) }
        let open: Outcome = causes.isDisjoint(with: [.missing, .expired]) ? .cantTell : .untested
        if when == .unknown || presence == .unknown { return [open] }
        switch requirement {
        case .isTrue: return [.passed]
        case .isFalse: return [.failed]
        case .vacuous: return [.inapplicable]
        case .unknown: return [open]
        }
    }

    @Test(arguments: RulePack.builtInIDs)
    func `the tree of every rule comes to what the audit found at every precinct`(id: String) throws {
        let sample = try DistrictFixture()
        let audit = Audit(packs: [try RulePack.builtIn(id)], moment: .voting)
        var outcomes: Set<Outcome> = []
        for precinct in sample.district.precincts {
            let dossier = sample.district.dossier(of: precinct)
            let verdict = audit.verdict(of: dossier, isDetailed: false)
            for rule in audit.packs[0].rules.indices {
                let found = verdict.findings.filter { $0.rule == rule }
                let explained = audit.explanations(of: rule, pack: 0, in: dossier)
                try #require(found.count == explained.count)
                for (finding, explanation) in zip(found, explained) {
                    let name = "\(id)/\(audit.rule(of: finding).id) \(finding.element ?? "-")"
                    let expected = try concluded(explanation)
                    #expect(explanation.finding.outcome == finding.outcome, "\(name)")
                    #expect(explanation.finding.element == finding.element, "\(name)")
                    #expect(expected.contains(finding.outcome), "\(name): \(expected) \(finding.outcome)")
                    outcomes.insert(finding.outcome)
                    if let require = explanation.require { check(require, name) }
                    if let when = explanation.when { check(when, name) }
                }
            }
        }
        #expect(outcomes.count >= 3, "\(outcomes)")
    }

    /// An `and` is its parts' worst and an `or` their best, so that no part can be shown wrongly.
    private func check(_ node: ExplainedNode, _ name: String) {
        let truths = node.children.compactMap(\.truth)
        if node.role == .expression, truths.count == node.children.count, truths.count > 1 {
            let words = node.text.split(separator: " ")
            let isOnly = { (word: Substring) in words.contains(word) && !node.text.contains("(") }
            if isOnly("and"), !isOnly("or"), !isOnly("=") {
                let all: Truth =
                    truths.contains(.isFalse) ? .isFalse : truths.contains(.unknown) ? .unknown : .isTrue
                #expect(node.truth == all, "\(name): \(node.text)")
            }
        }
        if let list = node.list {
            #expect(list.listed == node.children.count, "\(name): \(node.text)")
            #expect(list.sure == node.children.count { $0.truth == .isTrue }, "\(name): \(node.text)")
            #expect(list.possible == node.children.count { $0.truth == .unknown }, "\(name): \(node.text)")
        }
        if node.truth == .unknown { #expect(!node.causes.isEmpty, "\(name): \(node.text)") }
        for child in node.children { check(child, name) }
    }
}
