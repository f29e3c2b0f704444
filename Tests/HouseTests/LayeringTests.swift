import Foundation
import Testing

/// The arrows of the package: who may know whom.
struct LayeringTests {
    /// What each target may import, of ours and of others; the drawing the manifest must follow.
    static let arrows: [String: Set<String>] = [
        "CJPEG": [],
        "EmbeddedSchemas": [],
        "Digests": ["Crypto"],
        "PositionedYAML": ["Yams"],
        "Wording": ["EmbeddedSchemas"],
        "PrecinctModel": ["EmbeddedSchemas", "PositionedYAML", "Wording"],
        "AccessAudit": ["EmbeddedSchemas", "PositionedYAML", "PrecinctModel", "Wording"],
        "PanoramaImaging": ["CJPEG"],
        "PrecinctRegistry": ["Digests", "PrecinctModel", "Wording", "GRDB"],
        "Exchange": ["EmbeddedSchemas", "PositionedYAML", "PrecinctModel", "Wording"],
        "Reports": ["AccessAudit", "Digests", "EmbeddedSchemas", "PrecinctModel", "Wording"],
        "SampleDistrict": ["PanoramaImaging", "PrecinctModel"],
        "Workflows": [
            "AccessAudit", "Digests", "Exchange", "PanoramaImaging", "PositionedYAML", "PrecinctModel",
            "PrecinctRegistry", "Reports", "SampleDistrict", "Wording",
        ],
        "pandus": [
            "AccessAudit", "Exchange", "PanoramaImaging", "PrecinctModel", "PrecinctRegistry", "Reports",
            "Wording",
            "Workflows", "ArgumentParser",
        ],
        "EmbedSchemas": ["Digests", "PositionedYAML"],
    ]

    @Test func `every folder of sources has its arrows drawn`() throws {
        let folders = try FileManager.default.contentsOfDirectory(
            atPath: Repository.root.appendingPathComponent("Sources").path)
        #expect(Set(folders.filter { !$0.hasPrefix(".") }) == Set(Self.arrows.keys))
    }

    @Test(arguments: arrows.keys.sorted())
    func `a target imports only what its arrows allow`(target: String) throws {
        let allowed = try #require(Self.arrows[target])
        let others = Set(Self.arrows.keys).union(["Crypto", "Yams", "GRDB", "ArgumentParser"])
        let files = Repository.swiftFiles(in: "Sources/\(target)")
        try #require(target == "CJPEG" || !files.isEmpty)
        for file in files {
            for line in try Repository.text(of: file).split(separator: "\n") where line.contains("import ") {
                let words = line.split(separator: " ")
                guard let keyword = words.firstIndex(of: "import"), keyword <= 1, words.count > keyword + 1
                else {
                    continue
                }
                let module = String(words[keyword + 1])
                guard others.contains(module) else { continue }
                #expect(allowed.contains(module), "\(file) imports \(module)")
            }
        }
    }

    @Test(arguments: arrows.keys.sorted())
    func `the manifest declares exactly the arrows`(target: String) throws {
        let manifest = try Repository.text(of: "Package.swift")
        let name = target == "EmbedSchemas" ? "embed-schemas" : target
        let entry = try #require(
            manifest.components(separatedBy: "arget(").dropFirst().first {
                $0.contains("name: \"\(name)\"") && !$0.contains("Tests\"")
            })
        var declared: Set<String> = []
        if let start = entry.range(of: "dependencies: ["), let end = entry.range(of: "swiftSettings") {
            let list = entry[start.upperBound..<end.lowerBound]
            for part in list.components(separatedBy: "\"").enumerated() where part.offset % 2 == 1 {
                declared.insert(part.element)
            }
        }
        declared.formIntersection(Set(Self.arrows.keys).union(["Crypto", "Yams", "GRDB", "ArgumentParser"]))
        #expect(declared == Self.arrows[target])
    }

    @Test func `the top level shows only what belongs there`() throws {
        let allowed: Set = ["Package.swift", "README.md", "Sources", "Tests", "Schemas", "Media"]
        let ignored: Set = ["Package.resolved", "pandus-demo"]
        let entries = try FileManager.default.contentsOfDirectory(atPath: Repository.root.path)
        #expect(Set(entries.filter { !$0.hasPrefix(".") }).subtracting(ignored) == allowed)
    }

    @Test func `nothing forces, traps or grows beyond one idea`() throws {
        for file in Repository.swiftFiles(in: "Sources") where !file.contains("+Generated") {
            let text = try Repository.text(of: file)
            #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 400, "\(file)")
            for word in ["try!", " as! ", "fatalError("] { #expect(!text.contains(word), "\(file): \(word)") }
        }
    }
}
