import AccessAudit
import PrecinctModel
@testable import Reports
import Testing
import Wording

/// What reports say decided a grade is what decided it, and nothing unknown looks like a pass.
struct ReadingTests {
    private func reading(_ sample: SamplePrecinct, _ heading: ReportHeading) throws -> VerdictReading {
        VerdictReading(heading: heading, texts: Texts(.en), verdict: try sample.verdict(heading))
    }

    private static let facts: [[String]] = [
        SamplePrecinct.usual, [], ["complete ramp", "complete door"],
        SamplePrecinct.usual.filter { !$0.hasPrefix("booth") },
        SamplePrecinct.usual.map { $0.contains(";") ? $0 : "\($0); declared" },
        SamplePrecinct.usual.map { $0.contains(";") ? $0 : "\($0); days ago 4000" },
    ]

    @Test(arguments: facts, [["kz"], ["kz-cec"], ["kz-bld"], ["house"], SamplePrecinct.packs])
    func `the findings that decided a grade have its basis`(facts: [String], packs: [String]) throws {
        var sample = SamplePrecinct()
        sample.facts = facts
        let reading = try reading(sample, SamplePrecinct.heading(packs: packs, moment: .voting))
        for category in Category.allCases {
            let deciding = reading.deciding(category)
            guard let basis = reading.basis(of: category), reading.scale(of: category) != .full else {
                #expect(deciding.isEmpty)
                continue
            }
            let bases = deciding.map { finding in
                reading.rule(of: finding).rule.citation.basis
            }
            #expect(bases.first == basis, "\(category)")
            #expect(bases.max() == basis, "\(category)")
        }
    }

    @Test(arguments: Language.allCases)
    func `a precinct nobody looked at passes nowhere`(language: Language) throws {
        var sample = SamplePrecinct()
        sample.facts = []
        let heading = try SamplePrecinct.heading(moment: .voting)
        let texts = Texts(language)
        let reading = VerdictReading(heading: heading, texts: texts, verdict: try sample.verdict(heading))
        #expect(reading.passed.isEmpty)
        for category in Category.access {
            #expect(reading.chain(for: category).allSatisfy { $0.state != .passed })
            #expect(reading.scale(of: category) == .unknown)
        }
        #expect(reading.firstBrokenLink == texts(.reportNoBrokenLinkOpen))
        let report = try sample.report(heading)
        for form in [report.text(texts), report.html(texts)] {
            #expect(form.contains(texts(.reportUnconfirmed)))
            #expect(!form.contains(texts(.reportNoFlag)))
            #expect(!form.contains("✓"))
            #expect(!form.contains("class=\"state good\""))
            #expect(!form.contains(texts(AccessGrade.full).uppercased()))
            #expect(!form.contains(texts(SecrecyGrade.protected).uppercased()))
        }
    }

    @Test func `what rests on less does not borrow the basis of a grade`() throws {
        let reading = try reading(SamplePrecinct(), SamplePrecinct.heading(packs: ["kz-bld"]))
        #expect(reading.basis(of: .wheelchair) == .law)
        let reason = reading.reason(for: .wheelchair)
        #expect(reason.hasPrefix("failed: Running slope of the ramp (Ramp “main”); failed: "))
        #expect(reason.hasSuffix("[from memory, not law]"))
    }

    @Test func `an open finding is in neither the failed nor the passed ones`() throws {
        let reading = try reading(SamplePrecinct(), SamplePrecinct.heading())
        let all =
            reading.failed.count + reading.open.count + reading.passed.count + reading.inapplicable.count
        #expect(all == reading.verdict.findings.count)
        #expect(reading.failed.map(\.worstSeverity) == reading.failed.map(\.worstSeverity).sorted(by: >))
        #expect(reading.open.map(\.worstSeverity) == reading.open.map(\.worstSeverity).sorted(by: >))
    }

    @Test func `a memory or house threshold never looks like law`() throws {
        for language in Language.allCases {
            let texts = Texts(language)
            for id in RulePack.builtInIDs {
                let pack = try RulePack.builtIn(id)
                for rule in pack.rules {
                    let source = texts.source(of: rule, in: pack)
                    let basis = rule.citation.basis
                    guard basis != .law else { continue }
                    #expect(source.hasPrefix(texts(basis).uppercasedFirst), "\(id)/\(rule.id)")
                    if !rule.citation.isInstrumentSeen, basis != .house {
                        #expect(source.contains(texts(.reportLawNotSeen)), "\(id)/\(rule.id)")
                    }
                }
            }
        }
    }

    @Test func `totals count precincts once a rule`() throws {
        let heading = try SamplePrecinct.heading()
        var totals = DistrictTotals()
        let verdict = try SamplePrecinct().verdict(heading)
        for _ in 0..<3 { totals.add(verdict) }
        #expect(totals.precincts == 3 && totals.flagged == 3 && totals.unconfirmed == 3)
        #expect(totals.access[.wheelchair] == [.none: 3])
        let worst = totals.mostFrequentFailures(limit: 5)
        #expect(worst.count == 5 && worst.allSatisfy { $0.trouble.failed == 3 && $0.trouble.open == 0 })
    }
}
