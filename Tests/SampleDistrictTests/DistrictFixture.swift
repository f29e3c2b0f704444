import AccessAudit
import PrecinctModel
import SampleDistrict
import Testing

/// The sample as of one moment, and its verdicts by the packs of Kazakhstan.
struct DistrictFixture {
    /// Moments in both seasons, one of them an hour after local midnight on a leap day.
    static let moments = ["2026-11-24T09:00:00Z", "2026-07-03T20:30:00Z", "2028-02-28T20:00:00Z"]

    let district: SampleDistrict

    init(_ text: String = moments[0]) throws {
        district = try SampleDistrict(now: try #require(Instant(iso: text)))
    }

    func precinct(_ number: String) throws -> SamplePrecinct {
        try #require(district.precincts.first { $0.precinct.reference.number == number })
    }

    static func audit(_ moment: AuditMoment) throws -> Audit {
        Audit(packs: try RulePack.defaults(country: "KZ").map { try RulePack.builtIn($0) }, moment: moment)
    }

    func verdict(_ number: String, _ moment: AuditMoment = .registry) throws -> PrecinctVerdict {
        try Self.audit(moment).verdict(of: district.dossier(of: precinct(number)), isDetailed: true)
    }

    func verdicts(_ moment: AuditMoment = .registry) throws -> [PrecinctVerdict] {
        let audit = try Self.audit(moment)
        return district.precincts.map { audit.verdict(of: district.dossier(of: $0), isDetailed: false) }
    }
}
