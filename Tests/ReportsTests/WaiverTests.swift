import AccessAudit
import PrecinctModel
@testable import Reports
import Testing
import Wording

/// Waivers stand beside verdicts in every form of report.
struct WaiverTests {
    private let heading: ReportHeading
    private let sample = SamplePrecinct()

    init() throws {
        heading = try SamplePrecinct.heading(packs: ["kz-bld"], moment: .registry)
    }

    private func waiver(
        _ number: Int64, _ rule: String = "ramp-slope", days: ClosedRange<Int64>, owner: String = "Әкімдік"
    ) -> Waiver {
        let today = heading.localTime.day(of: heading.asOf).sinceEpoch
        return Waiver(
            number: number, pack: "kz-bld", rule: rule, scope: .area("433630000"), owner: owner, reason: "r",
            legalBasis: "b", approver: "a", measure: "переносной пандус",
            since: CalendarDay(sinceEpoch: today + days.lowerBound),
            until: CalendarDay(sinceEpoch: today + days.upperBound))
    }

    private func verdict(_ waivers: Waiver..., facts: [String]? = nil) throws -> PrecinctVerdict {
        var sample = sample
        if let facts { sample.facts += facts }
        return heading.audit.verdict(
            of: try sample.dossier(heading), isDetailed: true, waivers: waivers)
    }

    /// A text whose lines are joined again.
    private func flowing(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    @Test(arguments: Language.allCases)
    func `every form tells of it, and the JSON is as its schema says`(language: Language) throws {
        let texts = Texts(language)
        let hostile = "</td><script>\u{1B}[31m"
        let other = try #require(
            try verdict().findings.lazy.filter { $0.outcome == .failed }
                .map { heading.audit.rule(of: $0).id }.first { $0 != "ramp-slope" })
        let verdict = try verdict(
            waiver(1, days: -5...20), waiver(2, other, days: -50 ... -1, owner: hostile),
            waiver(3, days: 5...9),
            waiver(4, "no-such-rule", days: -1...90))
        let report = AuditReport(heading: heading, verdicts: [verdict])
        let problems = try SchemaReader(named: "audit.schema.json").problems(in: report.json(texts))
        #expect(problems == [])
        let text = flowing(report.text(texts))
        for word in ["W1", "W2", "W3", "W4", "переносной пандус"] { #expect(text.contains(word), "\(word)") }
        #expect(!text.contains("\u{1B}"))
        #expect(text.contains(texts(.waiveCount, ["count": "1"])))
        let page = MarkupReader(report.html(texts))
        #expect(page.problem == nil)
        #expect(page.named("script").isEmpty)
        let district = AuditReport(heading: heading, verdicts: [verdict, verdict])
        #expect(MarkupReader(district.html(texts)).problem == nil)
        for form in [district.html(texts), flowing(district.text(texts))] {
            #expect(form.contains(texts(.waiveOverdueCount, ["count": "2"])))
        }
    }

    @Test func `a waiver that is over is told of while nobody knows that its failure is gone`() throws {
        var empty = sample
        empty.facts = []
        let dossier = try empty.dossier(heading)
        let over = heading.audit.verdict(
            of: dossier, isDetailed: true, waivers: [waiver(7, days: -50 ... -1)])
        #expect(over.waivers.first?.effect == .open)
        #expect(flowing(AuditReport(heading: heading, verdicts: [over]).text(Texts(.en))).contains("W7"))
    }

    @Test func `an interim measure nobody has confirmed for long covers nothing and is told of`() throws {
        let facts = ["measure = attendedPortableRamp", "accepted = true", "tested = true"]
        let aged = try verdict(facts: facts.map { "interimMeasure/1.\($0); days ago 60" })
        #expect(aged.interimMeasures.map(\.standing) == [.unconfirmed])
        #expect(aged.interimMeasures.allSatisfy { $0.covered == 0 && $0.needsAttention })
        let texts = Texts(.kk)
        let text = flowing(AuditReport(heading: heading, verdicts: [aged]).text(texts))
        #expect(text.contains(texts(.waiveMeasureUnconfirmed)))
        // Past its last day that is the reason, and not that no rule lists it.
        let over = try verdict(
            facts: (facts + ["validUntil = 2020-01-01"]).map { "interimMeasure/1.\($0); days ago 1" })
        #expect(over.interimMeasures.map(\.standing) == [.ended])
        let said = flowing(AuditReport(heading: heading, verdicts: [over]).text(texts))
        #expect(!said.contains(texts(.waiveMeasureNothing)))
    }

    @Test func `without a waiver nothing is said of any`() throws {
        let report = AuditReport(heading: heading, verdicts: [try verdict()])
        for language in Language.allCases {
            let texts = Texts(language)
            #expect(!report.text(texts).contains(texts(.waiveHeading)))
            #expect(!report.html(texts).contains("id=\"waivers\""))
        }
        #expect(report.json(Texts(.en)).contains("\"waiver\":null"))
    }

    @Test func `a comparison names each kind once, and asks about earlier audits only where it must`() throws
    {
        let before = try verdict()
        let mended = try verdict(facts: ["ramp/main.slope = 5 %; days ago 0"])
        var asked = 0
        func delta(_ old: PrecinctVerdict?, _ new: PrecinctVerdict?, earlier: Bool = false) -> PrecinctDelta {
            PrecinctDelta(
                old, in: heading.audit, new, in: heading.audit, precinct: before.precinct
            ) { subjects in
                asked += 1
                return earlier ? subjects : []
            }
        }
        func kind(_ delta: PrecinctDelta) -> FindingChange.Kind? {
            delta.changes.first { $0.subject.rule == "ramp-slope" }?.kind
        }
        #expect(delta(before, before).isUnchanged)
        #expect(kind(delta(before, before)) == .stillOpen)
        #expect(kind(delta(before, mended)) == .fixed)
        #expect(asked == 0)
        #expect(kind(delta(mended, before)) == .new)
        #expect(kind(delta(mended, before, earlier: true)) == .reopened)
        #expect(asked == 2)
        #expect(kind(delta(before, nil)) == .noLongerJudged)
        #expect(kind(delta(nil, before)) == .new)
        let waived = try verdict(waiver(1, days: 0...90))
        #expect(kind(delta(mended, waived)) == .waived)
        #expect(kind(delta(before, waived)) == .waived)
        var empty = sample
        empty.facts = []
        let unknown = try empty.verdict(heading)
        #expect(delta(before, unknown).changes.allSatisfy { $0.kind != .fixed })
        #expect([.becameUnknown, .noLongerJudged].contains(kind(delta(before, unknown))))
        // A waiver that runs out is news, one that goes on is none.
        #expect(delta(waived, waived).isUnchanged)
        #expect(kind(delta(waived, before)) == .waiverOver)
        #expect(!delta(waived, before).isUnchanged)
        #expect(!delta(before, waived).isUnchanged)
        let words = DeltaTotals(delta(waived, before))
        #expect(words.changed == 1 && words.findings[.waiverOver] == 1)
    }
}

extension DeltaTotals {
    /// The totals of one precinct.
    fileprivate init(_ delta: PrecinctDelta) {
        self.init()
        add(delta)
    }
}
