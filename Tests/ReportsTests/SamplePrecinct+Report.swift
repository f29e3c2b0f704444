import AccessAudit
import PrecinctModel
import Reports
import Wording

extension SamplePrecinct {
    /// A report on one precinct with a panorama.
    func report(_ heading: ReportHeading) throws -> AuditReport {
        let verdict = try verdict(heading)
        let panorama = PanoramaSummary(
            fileName: name ?? "entrance.jpg", view: "ramp/main", width: 8192, height: 4096,
            sha256: String(repeating: "0f", count: 32), diagnostics: [Message(.panoramaMissingEndMarker)],
            thumbnail: [0xFF, 0xD8, 0xFF, 0xD9])
        return AuditReport(
            heading: heading, verdicts: [verdict], panoramas: [verdict.precinct.reference: [panorama]])
    }
}
