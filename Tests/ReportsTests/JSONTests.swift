import AccessAudit
import Foundation
import PrecinctModel
@testable import Reports
import Testing
import Wording

/// The JSON others script against.
struct JSONTests {
    private func object(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test(arguments: Language.allCases)
    func `the output is as its schema says`(language: Language) throws {
        let schema = try SchemaReader(named: "audit.schema.json")
        let heading = try SamplePrecinct.heading()
        let full = try SamplePrecinct().report(heading).json(Texts(language))
        #expect(try schema.problems(in: full) == [])
        var bare = SamplePrecinct()
        bare.facts = []
        bare.premises = nil
        #expect(try schema.problems(in: bare.report(heading).json(Texts(language))) == [])
        let none = AuditReport(heading: heading, verdicts: []).json(Texts(language))
        #expect(try schema.problems(in: none) == [])
    }

    @Test(arguments: [
        ("\"pandus\":\"audit/1\"", "\"pandus\":\"audit/2\""), ("\"flagged\":true", "\"flag\":true"),
        ("\"outcome\":\"failed\"", "\"outcome\":\"wrong\""),
        ("\"wheelchair\":\"none\"", "\"wheelchair\":null"),
        ("\"fingerprint\":\"", "\"fingerprint\":\"x"), ("\"sample\":true", "\"sample\":1"),
    ])
    func `a broken output is refused`(right: String, wrong: String) throws {
        let text = try SamplePrecinct().report(SamplePrecinct.heading()).json(Texts(.en))
        let broken = text.replacingOccurrences(of: right, with: wrong)
        #expect(broken != text)
        #expect(try !SchemaReader(named: "audit.schema.json").problems(in: broken).isEmpty)
    }

    @Test func `the fields of the contract are there with their values`() throws {
        let heading = try SamplePrecinct.heading(packs: ["kz-bld"], moment: .registry)
        let report = try object(SamplePrecinct().report(heading).json(Texts(.en)))
        let precinct = try #require((report["precincts"] as? [[String: Any]])?.first)
        #expect(precinct["ref"] as? String == "433630000/60")
        #expect((precinct["grades"] as? [String: String])?["wheelchair"] == "none")
        #expect((precinct["basis"] as? [String: Any])?["cognitive"] is NSNull)
        #expect(
            ((precinct["gradesByPack"] as? [String: Any])?["kz-bld"] as? [String: Any])?["cognitive"]
                is NSNull)
        #expect(precinct["firstBrokenLink"] as? String == "entrance")
        #expect((precinct["brokenLinks"] as? [String: [String]])?["wheelchair"] == ["entrance", "ramp"])
        let findings = try #require(precinct["findings"] as? [[String: Any]])
        let slope = try #require(findings.first { $0["rule"] as? String == "ramp-slope" })
        #expect((slope["measured"] as? [String: Any])?["value"] as? Double == 13.5)
        #expect((slope["measured"] as? [String: Any])?["unit"] as? String == "%")
        #expect((slope["required"] as? [String: Any])?["text"] as? String == "at most 8%")
        #expect(slope["margin"] as? Double == -5.5)
        #expect(slope["evidence"] as? [String] == ["photo:3f0c81d2"])
        #expect(slope["precision"] as? String == "assumed")
        let width = try #require(findings.first { $0["rule"] as? String == "ent-door-width" })
        #expect(width["outcome"] as? String == "cantTell")
        #expect(width["asDeclared"] as? String == "passed")
        #expect(width["causes"] as? [String] == ["declaredOnly"])
        #expect(width["measured"] is NSNull)
    }

    @Test func `an open end is null and exact decimals stay exact`() throws {
        var json = JSONText()
        json.openObject()
        json.write("tenth", Rational(decimal: "0.1"))
        json.write("twelfth", Rational(1, over: 12))
        json.write("end", Rational.infinity)
        json.write("text", "\u{0}\u{1B}\"\\\u{2028}ә")
        json.closeObject()
        #expect(
            json.text
                == "{\"tenth\":0.1,\"twelfth\":0.083333,\"end\":null,\"text\":\"\\u0000\\u001b\\\"\\\\\\u2028ә\"}"
        )
    }

    @Test func `strangers' names come back as they were`() throws {
        let heading = try SamplePrecinct.heading(packs: ["kz"])
        for sample in HostileNames.precincts() {
            let report = try object(try sample.report(heading).json(Texts(.kk)))
            let precinct = try #require((report["precincts"] as? [[String: Any]])?.first)
            let name = try #require(precinct["name"] as? String)
            #expect(Array(name.unicodeScalars) == Array((sample.name ?? "").unicodeScalars))
        }
    }

    @Test func `a stream adds up and keeps nothing`() throws {
        let heading = try SamplePrecinct.heading(packs: ["kz-bld"])
        let verdict = try SamplePrecinct().verdict(heading)
        var stream = AuditJSONStream(heading, texts: Texts(.en))
        var text = stream.opening()
        let first = stream.precinct(verdict)
        text += first
        for _ in 0..<9 { text += stream.precinct(verdict) }
        text += stream.closing()
        let summary = try #require(try object(text)["summary"] as? [String: Any])
        #expect(summary["precincts"] as? Int == 10)
        #expect(summary["failed"] as? Int == verdict.counts.failed * 10)
        #expect(summary["denominator"] as? Int == verdict.counts.applicable * 10)
        #expect(
            text
                == AuditReport(heading: heading, verdicts: Array(repeating: verdict, count: 10)).json(
                    Texts(.en)))
    }

    @Test func `a finding's identity has no version and no severity`() {
        let reference = PrecinctReference(area: "433630000", number: "60")
        let ramp = FindingFingerprint(
            pack: "kz-bld", rule: "ramp-slope", precinct: reference, element: "ramp/main")
        #expect(ramp.text == "2d450ea21df7baf7")
        let whole = FindingFingerprint(pack: "kz", rule: "path-step-free", precinct: reference, element: nil)
        #expect(whole.text.count == 16 && whole != ramp)
    }
}
