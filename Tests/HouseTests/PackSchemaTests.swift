import AccessAudit
import Foundation
import PrecinctModel
import Testing

/// The JSON Schema of packs says what the program reads, no more and no less.
struct PackSchemaTests {
    private let root: [String: Any]

    init() throws {
        let text = try Repository.text(of: "Schemas/pack.schema.json")
        root = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    private func definition(_ name: String) throws -> [String: Any] {
        let definitions = try #require(root["$defs"] as? [String: [String: Any]])
        return try #require(definitions[name], "\(name)")
    }

    @Test func `its properties are the keys the reader allows`() throws {
        func keys(_ schema: [String: Any]) throws -> Set<String> {
            #expect(schema["additionalProperties"] as? Bool == false)
            return Set(try #require(schema["properties"] as? [String: Any]).keys)
        }
        #expect(try keys(root) == Set(PackFormat.pack))
        #expect(try keys(definition("rule")) == Set(PackFormat.rule))
        #expect(try keys(definition("instrument")) == Set(PackFormat.instrument))
        #expect(try keys(definition("citation")) == Set(PackFormat.citation))
        #expect(try keys(definition("escalation")) == Set(PackFormat.escalation))
        #expect(try keys(definition("override")) == Set(PackFormat.override))
        #expect(try keys(definition("threshold")) == Set(PackFormat.threshold))
    }

    @Test func `its lists of words are those of the program`() throws {
        func words(_ name: String) throws -> [String] {
            try #require(try definition(name)["enum"] as? [String], "\(name)")
        }
        #expect(try Set(words("severity")) == Set(Severity.allCases.map(\.rawValue)))
        #expect(try Set(words("binding")) == Set(Binding.allCases.map(\.rawValue)))
        #expect(try Set(words("confidence")) == Set(Confidence.allCases.map(\.rawValue)))
        #expect(try Set(words("category")) == Set(Category.allCases.map(\.rawValue)))
        #expect(try Set(words("link")) == Set(AccessLink.allCases.map(\.rawValue)))
        #expect(try Set(words("fix")) == Set(FixClass.allCases.map(\.rawValue)))
        #expect(try Set(words("due")) == Set(AuditMoment.allCases.map(\.rawValue)))
        let properties = try #require(root["properties"] as? [String: [String: Any]])
        #expect(properties["pandus"]?["const"] as? String == PackFormat.version)
    }

    @Test(arguments: RulePack.builtInIDs)
    func `every pack of the repository fits it`(id: String) throws {
        let folder = Repository.root.appendingPathComponent("Schemas/packs")
        let text = try String(contentsOf: folder.appendingPathComponent("\(id).yaml"), encoding: .utf8)
        let faults = PackShape(root: root).faults(in: try PackShape.value(ofYAML: text))
        #expect(faults.isEmpty, "\(faults.prefix(5))")
    }

    @Test func `a misspelt key, a wrong word and a missing field do not fit it`() throws {
        let text = """
            pandus: pack/1
            id: a
            version: 1
            binding: lore
            rules: [{id: b, require: x, severitty: minor, categories: [hearing], fix: works, due: registry}]
            """
        let faults = PackShape(root: root).faults(in: try PackShape.value(ofYAML: text))
        for part in ["$.binding", "severitty", "lacks severity", "lacks citation", "lacks title"] {
            #expect(faults.contains { $0.contains(part) }, "\(part)")
        }
    }
}
