import Foundation
import Testing

@testable import PanoramaImaging

@Suite struct TextsTests {
    /// Texts by code and language, read line by line: the file is one flat map of three lines each.
    private func texts() throws -> [String: [String: String]] {
        let path = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Schemas/texts/panorama.yaml")
        var result: [String: [String: String]] = [:]
        var code = ""
        for line in try String(contentsOf: path, encoding: .utf8).split(whereSeparator: \.isNewline) {
            if line.hasPrefix("  ") {
                let parts = line.split(separator: ":", maxSplits: 1)
                let language = parts[0].trimmingCharacters(in: .whitespaces)
                result[code, default: [:]][language] = String(parts[1].dropFirst(2).dropLast())
            } else if !line.hasPrefix("#") {
                code = String(line.dropLast())
            }
        }
        return result
    }

    private func gaps(_ text: String) -> Set<String> {
        Set(
            text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap {
                $0.split(separator: "}").first.map(String.init)
            })
    }

    @Test func `words every code in three languages, and nothing else`() throws {
        let texts = try texts()
        #expect(Set(texts.keys) == Set(DiagnosticCode.allCases.map(\.rawValue)))
        for (code, wordings) in texts {
            #expect(Set(wordings.keys) == ["en", "ru", "kk"], "\(code)")
            #expect(Set(wordings.values.map(gaps)).count == 1, "\(code)")
        }
    }

    @Test(arguments: DiagnosticCode.allCases)
    func `fills every gap of its text`(code: DiagnosticCode) throws {
        let text = try #require(try texts()[code.rawValue]?["en"])
        let specimen = try Specimen.producing(code)
        let folder = try TemporaryFolder()
        let path = try specimen.path ?? folder.file(specimen.bytes)
        let found = inspectPanorama(at: path, limits: specimen.limits, now: .testNow).diagnostics
            .filter { $0.code == code }
        #expect(gaps(text).isSubset(of: Set(found.first?.arguments.keys.map { $0 } ?? [])))
    }
}
