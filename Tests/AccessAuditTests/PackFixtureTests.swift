import AccessAudit
import PositionedYAML
import PrecinctModel
import Testing

/// The rules of every pack against the cases that define them.
struct PackFixtureTests {
    @Test(arguments: PackFixture.all)
    func `a rule comes to the outcome its case expects`(fixture: PackFixture) throws {
        let pack = try RulePack.builtIn(fixture.pack)
        let audit = Audit(packs: [pack], moment: .voting)
        let rule = try #require(pack.rules.firstIndex { $0.id == fixture.rule })
        let verdict = audit.verdict(of: try fixture.dossier(), isDetailed: true)
        let findings = verdict.findings.filter { $0.rule == rule }
        let element = fixture.change["element"]?.text
        let finding = try #require(
            element == nil ? findings.first : findings.first { $0.element == element },
            "no finding for \(element ?? "the rule"), only \(findings.map { $0.element ?? "-" })")
        let causes = finding.causes.names.joined(separator: ",")
        #expect(finding.outcome.rawValue == fixture.change["expect"]?.text, "causes: \(causes)")
        if let severity = fixture.change["severity"]?.text {
            #expect(finding.severity.rawValue == severity)
        }
    }

    @Test func `every rule has cases that pass, fail, are unknown, expired and merely declared`() throws {
        let cases = Dictionary(grouping: PackFixture.all) { "\($0.pack)/\($0.rule)" }
        for id in RulePack.builtInIDs {
            for rule in try RulePack.builtIn(id).rules {
                let names = Set(cases["\(id)/\(rule.id)"]?.map(\.name) ?? [])
                for wanted in ["passes", "fails", "unknown", "expired", "declared"] {
                    #expect(names.contains(wanted), "\(id)/\(rule.id) lacks a case “\(wanted)”")
                }
                if rule.each != nil { #expect(names.contains("incomplete"), "\(id)/\(rule.id)") }
            }
        }
    }

    @Test func `no expired or unknown case ever passes`() {
        for fixture in PackFixture.all where ["expired", "unknown"].contains(fixture.name) {
            #expect(fixture.change["expect"]?.text != "passed", "\(fixture.testDescription)")
        }
    }
}
