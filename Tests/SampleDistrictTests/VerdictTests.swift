import AccessAudit
import PrecinctModel
import SampleDistrict
import Testing

/// What the packs of Kazakhstan make of the sample.
struct VerdictTests {
    /// Those where nobody has ever been.
    private static let unvisited = ["39", "51", "62", "70"]
    /// Those of which everything is hearsay.
    private static let declared = ["34", "40", "46", "57", "63", "64", "65", "69"]

    @Test(arguments: DistrictFixture.moments)
    func `precinct 60 has a finding of every outcome, at every season`(moment: String) throws {
        let verdict = try DistrictFixture(moment).verdict("60")
        for outcome in Outcome.allCases {
            #expect(verdict.findings.contains { $0.outcome == outcome }, "\(outcome)")
        }
        #expect(
            verdict.counts.failed + verdict.counts.cantTell + verdict.counts.untested < verdict.counts.passed)
        #expect(verdict.access[.wheelchair]?.grade == .partial)
        #expect(verdict.firstBrokenLink == .ramp)
    }

    @Test func `its ramp is one and a half points too steep`() throws {
        let audit = try DistrictFixture.audit(.registry)
        let findings = try DistrictFixture().verdict("60").findings
        let finding = try #require(
            findings.first { audit.packs[$0.pack].id == "kz-bld" && audit.rule(of: $0).id == "ramp-slope" })
        #expect(finding.element == "ramp/side")
        #expect(finding.outcome == .failed)
        #expect(finding.detail?.margin == Rational(decimal: "-0.015"))
    }

    @Test func `each reason for not knowing has its finding`() throws {
        let causes = try DistrictFixture().verdict("60").findings.reduce(into: Causes()) {
            $0.formUnion($1.causes)
        }
        for cause in [Causes.expired, .conflict, .imprecise, .declaredOnly, .missing] {
            #expect(causes.contains(cause), "\(cause.names)")
        }
    }

    @Test func `the window behind the second booth breaks secrecy, and nothing hides it before`() throws {
        let fixture = try DistrictFixture()
        #expect(try fixture.verdict("60", .preElection).secrecy.grade == .violated)
        #expect(try fixture.verdict("60").secrecy.grade == .unconfirmed)
    }

    @Test(arguments: unvisited)
    func `where nobody has been nothing passes and nothing is full`(number: String) throws {
        for moment in [AuditMoment.registry, .preElection, .voting] {
            let verdict = try DistrictFixture().verdict(number, moment)
            #expect(verdict.counts.passed == 0)
            #expect(verdict.access.values.allSatisfy { $0.grade == .unknown })
            #expect(verdict.secrecy.grade == .unconfirmed)
        }
    }

    @Test(arguments: declared)
    func `what was only declared leaves every grade open`(number: String) throws {
        let verdict = try DistrictFixture().verdict(number)
        #expect(verdict.access.values.allSatisfy { $0.grade == .unknown })
        #expect(verdict.findings.contains { $0.asDeclared == .passed })
    }

    @Test func `a handful is good, a few are flagged, most are not confirmed`() throws {
        let verdicts = try DistrictFixture().verdicts()
        func numbers(_ isMeant: (PrecinctVerdict) -> Bool) -> [String] {
            verdicts.filter(isMeant).map(\.precinct.reference.number)
        }
        #expect(numbers { $0.access[.wheelchair]?.grade == .full } == ["33", "38", "47", "48", "52", "66"])
        #expect(numbers { $0.access[.wheelchair]?.grade == .partial } == ["45", "60"])
        #expect(numbers { $0.access[.wheelchair]?.grade == .conditional } == ["35"])
        #expect(numbers { $0.access[.wheelchair]?.grade == AccessGrade.none } == ["44", "50", "58", "68"])
        #expect(numbers(\.isFlagged) == ["44", "50", "53", "58", "68"])
        #expect(numbers(\.isUnconfirmed).count > 25)
    }

    @Test func `a few stay good when the room is judged as well`() throws {
        let verdicts = try DistrictFixture().verdicts(.preElection)
        let good = verdicts.filter { verdict in
            verdict.secrecy.grade == .protected && verdict.access.values.allSatisfy { $0.grade == .full }
        }
        #expect(good.map(\.precinct.reference.number) == ["33", "38", "66"])
    }
}
