import Foundation
import Testing

/// One fact changes; what is said of everything else does not.
struct ChangedFactTests {
    private let place: Workplace

    init() throws { place = try Workplace() }

    private struct Finding {
        let rule: String
        let outcome: String
        let readsSlope: Bool
        /// The whole finding, to be compared.
        let text: String
    }

    private func findings(status: Int32) throws -> [String: Finding] {
        let outcome = try place.run(
            ["audit", "60", "--registry", "r", "--pack", "kz-bld", "--format", "json"])
        #expect(outcome.status == status)
        let precincts = try #require(try outcome.object()["precincts"] as? [[String: Any]])
        var found: [String: Finding] = [:]
        for finding in try #require(precincts.first?["findings"] as? [[String: Any]]) {
            let sources = finding["sources"] as? [[String: Any]] ?? []
            let readsSlope = sources.contains {
                $0["element"] as? String == "ramp/main" && $0["attribute"] as? String == "slope"
            }
            let bytes = try JSONSerialization.data(withJSONObject: finding, options: [.sortedKeys])
            let fingerprint = try #require(finding["fingerprint"] as? String)
            let entry = Finding(
                rule: try #require(finding["rule"] as? String),
                outcome: try #require(finding["outcome"] as? String), readsSlope: readsSlope,
                text: String(decoding: bytes, as: UTF8.self))
            #expect(found.updateValue(entry, forKey: fingerprint) == nil, "\(fingerprint) names two findings")
        }
        return found
    }

    @Test func `a gentler slope changes the findings that read the slope and no other`() throws {
        try place.makeRegistry(SampleDossier())
        // The slope fails and so does the only way in: 2.
        let before = try findings(status: 2)
        try place.succeed(
            "observe", "60", "ramp/main.slope=7.5%", "--method", "measured", "--registry", "r")
        // Nothing critical fails any more, but much was never looked at: 3.
        let after = try findings(status: 3)

        #expect(Set(before.keys) == Set(after.keys))
        let changed = before.filter { after[$0.key]?.text != $0.value.text }.keys
        let reading = before.keys.filter { before[$0]?.readsSlope == true || after[$0]?.readsSlope == true }
        #expect(Set(changed) == Set(reading))
        #expect(Set(changed.compactMap { before[$0]?.rule }) == ["ramp-slope", "ent-step-free"])
        let slope = try #require(before.first { $0.value.rule == "ramp-slope" })
        #expect(slope.value.outcome == "failed")
        #expect(after[slope.key]?.outcome == "passed")
    }

    @Test func `what was said before the change can still be asked for`() throws {
        try place.makeRegistry(SampleDossier())
        let first = try findings(status: 2)
        try place.succeed(
            "observe", "60", "ramp/main.slope=7.5%", "--method", "measured", "--registry", "r")
        let outcome = try place.run([
            "audit", "60", "--registry", "r", "--pack", "kz-bld", "--as-of", "2026-01-11", "--format", "json",
        ])
        #expect(outcome.status == 2)
        #expect(first.values.contains { $0.rule == "ramp-slope" && $0.outcome == "failed" })
        #expect(outcome.output.contains("9.5 %"))
        #expect(!outcome.output.contains("7.5%"))
    }
}
