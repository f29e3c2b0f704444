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
        var joined: [String: Set<Truth>] = [:]
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
                    if let require = explanation.require { check(require, name, &joined) }
                    if let when = explanation.when { check(when, name, &joined) }
                }
            }
        }
        #expect(outcomes.count >= 3, "\(outcomes)")
        // Where nothing was joined nothing was checked.
        let texts = audit.packs[0].rules.map(\.requireText) + audit.packs[0].sources.compactMap(\.when)
        for word in ["and", "or"] where texts.contains(where: { $0.contains(" \(word) ") }) {
            #expect(joined[word, default: []].count > 1, "\(word): \(joined)")
        }
    }

    /// An `and` is its parts' worst and an `or` their best, so that no part can be shown wrongly.
    private func check(_ node: ExplainedNode, _ name: String, _ joined: inout [String: Set<Truth>]) {
        let truths = node.children.compactMap(\.truth)
        if node.role == .expression, let word = node.joint {
            #expect(node.children.count > 1, "\(name): \(node.text)")
            #expect(node.children.allSatisfy { $0.truth != nil }, "\(name): \(node.text)")
            let deciding: Truth = word == "and" ? .isFalse : .isTrue
            let joint =
                [deciding, .unknown, .vacuous].first(where: truths.contains)
                ?? (deciding == .isFalse ? .isTrue : .isFalse)
            #expect(node.truth == joint, "\(name): \(node.text)")
            joined[word, default: []].insert(joint)
        }
        if let list = node.list {
            #expect(list.listed == node.children.count, "\(name): \(node.text)")
            #expect(list.sure == node.children.count { $0.truth == .isTrue }, "\(name): \(node.text)")
            #expect(list.possible == node.children.count { $0.truth == .unknown }, "\(name): \(node.text)")
        }
        if node.truth == .unknown { #expect(!node.causes.isEmpty, "\(name): \(node.text)") }
        for child in node.children { check(child, name, &joined) }
    }
}

extension ExplainedNode {
    /// The word that joins its parts: outside brackets `or` binds looser than `and`.
    fileprivate var joint: String? {
        var depth = 0
        var words: [String] = [""]
        for letter in isBracketed ? text.dropFirst().dropLast() : text[...] {
            if letter == "(" || letter == "[" { depth += 1 }
            if letter == ")" || letter == "]" { depth -= 1 }
            if letter == " ", depth == 0 {
                words.append("")
            } else if depth == 0 {
                words[words.count - 1].append(letter)
            }
        }
        return ["or", "and"].first(where: words.contains)
    }

    /// Whether one pair of brackets holds all of it.
    private var isBracketed: Bool {
        guard text.first == "(" else { return false }
        var depth = 0
        for (place, letter) in text.enumerated() {
            if letter == "(" { depth += 1 }
            if letter == ")" { depth -= 1 }
            if depth == 0 { return place == text.count - 1 }
        }
        return false
    }
}
