import AccessAudit
import PositionedYAML
import PrecinctModel
import Testing
import Wording

/// What the linter has to say.
struct LintTests {
    private static let texts = "{en: a, ru: б, kk: в}"

    /// A clean pack whose only rule can be spoilt.
    private func text(
        require: String = "hidden", when: String? = nil, each: String? = nil,
        citation: String = "{instrument: law, clause: \"1\", confidence: verified}", id: String = "my-rule",
        title: String = texts, remedy: String = texts, more: String = ""
    ) -> String {
        var lines = [
            "pandus: pack/1", "id: my-pack", "version: 1.0.0", "binding: law", "title: \(Self.texts)",
            "instruments: {law: {title: \(Self.texts), seen: true}\(more)}", "rules:", "  - id: \(id)",
            "    require: \(require)",
        ]
        if let when { lines.append("    when: \(when)") }
        if let each { lines.append("    each: \(each)") }
        lines += [
            "    severity: minor", "    categories: [hearing]", "    fix: works", "    due: registry",
            "    citation: \(citation)", "    title: \(title)", "    remedy: \(remedy)",
        ]
        return lines.joined(separator: "\n")
    }

    private func remarks(_ text: String) throws -> [PackRemark] {
        PackLinter.remarks(
            on: [PackSource(try YAMLNode(parsing: text), sha256: "", file: "my.yaml")], vocabulary: .scene)
    }

    private func hints(_ text: String) throws -> [TextKey] {
        let remarks = try remarks(text)
        #expect(remarks.allSatisfy { $0.level == .hint })
        return remarks.map(\.problem.message.key)
    }

    @Test func `a clean pack gives no remark`() throws {
        #expect(try remarks(text()).isEmpty)
    }

    @Test(arguments: RulePack.builtInIDs)
    func `the packs inside the program give no remark beside their texts`(id: String) throws {
        // Their texts are kept apart from what is embedded, so that every one looks empty here.
        let remarks = PackLinter.remarks(on: [try PackSource.builtIn(id)]).map(\.problem.message.key)
            .filter { $0 != .packsHintNoText }
        // The British guidance numbers nothing that could be cited.
        let isUnnumbered = id == "uk"
        #expect(remarks.filter { !isUnnumbered || $0 != .packsHintClause }.isEmpty)
        #expect(remarks.contains(.packsHintClause) == isUnnumbered)
    }

    @Test func `doubtful things are hinted at`() throws {
        #expect(try hints(text(when: "hidden")) == [.packsHintWhen])
        #expect(try hints(text(require: "any(booth)", when: "any(booth)")) == [.packsHintWhen])
        #expect(try hints(text(when: "false")) == [.packsHintNever])
        #expect(try hints(text(when: "quiet and not true")) == [.packsHintNever])
        #expect(try hints(text(title: "{en: a, kk: б}")) == [.packsHintTranslation])
        #expect(try hints(text(title: "bare")) == [.packsHintTranslation])
        #expect(try hints(text(remedy: "~")) == [.packsHintNoText])
        #expect(
            try hints(text(citation: "{instrument: law, clause: null, confidence: verified}"))
                == [.packsHintClause])
        #expect(try hints(text().replacing("seen: true", with: "seen: false")) == [.packfileHintUnseen])
        #expect(try hints(text().replacing(", seen: true", with: "")) == [.packfileHintUnseen])
        let secondary = text(citation: "{instrument: law, clause: \"1\", confidence: secondary}")
        #expect(try hints(secondary.replacing("seen: true", with: "seen: false")).isEmpty)
        #expect(try hints(text(more: ", other: {title: \(Self.texts)}")) == [.packsHintInstrument])
        for id in ["myRule", "my--rule", "My-rule", "my_rule", "-my"] {
            #expect(try hints(text(id: id)) == [.packsHintId], "\(id)")
        }
    }

    @Test func `a share without its sign is hinted at where it stands, a ratio is not`() throws {
        let found = try remarks(text(require: "rise <= 1 m and slope <= 8", each: "ramp"))
        #expect(found.map(\.problem.message.key) == [.packsHintUnit])
        #expect(found.first?.problem.place.line == 9)
        #expect(found.first?.problem.place.column == 14 + 25)
        #expect(try remarks(text(require: "slope <= 1:12", each: "ramp")).isEmpty)
        #expect(try remarks(text(require: "slope <= 8 %", each: "ramp")).isEmpty)
        #expect(try hints(text(require: "voters <= 5 %")) == [.packsHintUnit])
        #expect(try hints(text(require: "not any(ramp where slope > 8)")) == [.packsHintUnit])
    }

    @Test func `an override is hinted at that rests on a text nobody saw, or leaves the severity of groups`()
        throws
    {
        let base = text().replacing("categories: [hearing]", with: "categories: {hearing: serious}")
            .replacing("seen: true", with: "seen: false")
        let city = """
            pandus: pack/1
            id: city
            version: 1.0.0
            binding: law
            extends: base.yaml
            title: \(Self.texts)
            overrides:
              - rule: my-rule
                severity: critical
                citation: {instrument: law, clause: "1", confidence: verified}
            """
        func hints(_ text: String) throws -> [TextKey] {
            let sources = try [text, base].map {
                PackSource(try YAMLNode(parsing: $0), sha256: "", file: "f.yaml")
            }
            return PackLinter.remarks(on: sources, vocabulary: .scene).map(\.problem.message.key)
        }
        #expect(try hints(city) == [.packfileHintSeverity, .packfileHintUnseen])
        let said = city.replacing("severity: critical", with: "categories: {hearing: critical}")
        #expect(try hints(said) == [.packfileHintUnseen])
    }

    @Test func `errors come with their places, hints beside them, in the order of the file`() throws {
        let remarks = try remarks(text(require: "hiddn", when: "false", title: "{en: a}"))
        #expect(remarks.map(\.level) == [.error, .hint, .hint])
        #expect(remarks.map(\.problem.place.line) == [9, 10, 16])
        #expect(remarks.allSatisfy { $0.problem.place.file == "my.yaml" })
    }
}
