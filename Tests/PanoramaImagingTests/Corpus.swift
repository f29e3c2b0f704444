import Foundation
import Testing

@testable import PanoramaImaging

/// The folder of real and broken pictures beside the package, when there is one.
enum Corpus {
    static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("shared/corpus").path

    static var isPresent: Bool { FileManager.default.fileExists(atPath: folder + "/MANIFEST.tsv") }

    /// The files the manifest lists in a folder; none without the corpus.
    static func files(in group: String) -> [CorpusFile] {
        guard let text = try? String(contentsOfFile: folder + "/MANIFEST.tsv", encoding: .utf8) else {
            return []
        }
        let lines = text.split(whereSeparator: \.isNewline)
        let titles = lines.first?.split(separator: "\t", omittingEmptySubsequences: false) ?? []
        guard let expectColumn = titles.firstIndex(of: "expect") else { return [] }
        return lines.dropFirst().compactMap { line in
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard cells.count > expectColumn, cells[0].hasPrefix(group + "/") else { return nil }
            return CorpusFile(
                group: group, name: String(cells[0].dropFirst(group.count + 1)), expect: cells[expectColumn])
        }
    }
}

/// One file of the corpus and what its manifest expects.
struct CorpusFile: Sendable, CustomTestStringConvertible {
    let group: String
    let name: String
    let expect: String

    var path: String { "\(Corpus.folder)/\(group)/\(name)" }
    var testDescription: String { name }

    /// Inspects with limits that let small files in, so that only the picture itself is judged.
    func inspect() -> PanoramaInspection {
        let start = ContinuousClock.now
        let inspection = inspectPanorama(at: path, limits: Specimen.small, now: .testNow)
        #expect(ContinuousClock.now - start < .seconds(5))
        return inspection
    }
}
