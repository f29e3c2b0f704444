import Foundation
import Testing

@testable import PanoramaImaging

/// Real and broken files of other projects; they cannot be redistributed, so the tests skip
/// without them.
@Suite(.enabled(if: Corpus.isPresent, "the picture corpus is not beside the package"))
struct CorpusTests {
    /// Real pictures that are no mono panorama all the way round, and why.
    private static let refused = [
        "pannellumorg-partial__charles-street.jpg": "4096 × 1480 without GPano: nothing says where it lies",
        "vrview-stereo__walrus.jpg": "two panoramas, one over the other",
        "webxr-stereo__chess-pano-4k.jpg": "two panoramas, one over the other",
        "webxr-180__chess-pano-4k180.jpg": "half a sphere, twice",
    ]

    /// Sound as far as any decoder can tell: JPEG has no checksum, and blocks that are not read cannot hurt.
    private static let silent: Set<String> = [
        "gen_bitflip_2_1.jpg", "gen_bitflip_4_3.jpg", "gen_bitflip_5_3.jpg", "gen_bitflip_7_10.jpg",
        "gen_exif_loop_ifd.jpg", "gen_mpf_bad.jpg",
    ]

    private static let damage: Set<DiagnosticCode> = [
        .truncated, .missingEndMarker, .corruptData, .strayBytes, .oddHeader, .malformedStructure,
        .progressiveIncomplete, .componentMissing, .huffmanTablesAbsent, .trailingData, .metadataDamaged,
    ]

    @Test(arguments: Corpus.files(in: "panoramas") + Corpus.files(in: "synthetic"))
    func `accepts real panoramas`(file: CorpusFile) throws {
        let inspection = file.inspect()
        let refusal = Self.refused[file.name]
        #expect(inspection.fate == (refusal == nil ? .accepted : .rejected), "\(inspection.diagnostics)")
        #expect(inspection.diagnostics.allSatisfy { !Self.damage.contains($0.code) })
        #expect(!inspection.diagnostics.contains { $0.code == .seamMismatch || $0.code == .poleMismatch })
        if refusal != nil {
            #expect(inspection.diagnostics.contains { $0.code == .notASphere })
        }
    }

    @Test(arguments: Corpus.files(in: "broken"))
    func `rejects broken files or names their damage`(file: CorpusFile) throws {
        let inspection = file.inspect()
        let namesDamage = inspection.diagnostics.contains { Self.damage.contains($0.code) }
        #expect(inspection.fate == .rejected || namesDamage || Self.silent.contains(file.name))
        if file.expect == "corrupt-warnings" {
            let others: Set<DiagnosticCode> = [
                .tooManyPixels, .tooManyScans, .memoryOverBudget, .arithmeticCoding, .cmyk,
                .unsupportedProcess,
            ]
            #expect(
                namesDamage || inspection.diagnostics.contains { others.contains($0.code) },
                "\(inspection.diagnostics)")
        }
    }

    @Test(arguments: Corpus.files(in: "valid"))
    func `finds no damage in legal files`(file: CorpusFile) throws {
        let inspection = file.inspect()
        if file.expect == "refuse-unsupported" {
            #expect(inspection.diagnostics.contains { $0.code == .unsupportedProcess })
        } else {
            let broken = inspection.diagnostics.filter {
                Self.damage.contains($0.code) && $0.level == .reject
            }
            #expect(broken == [])
        }
    }

    @Test(arguments: Corpus.files(in: "valid") + Corpus.files(in: "broken"))
    func `makes renditions of anything without a crash`(file: CorpusFile) throws {
        let folder = try TemporaryFolder()
        let made = try makeRenditions(
            of: file.path, into: folder.path, limits: Specimen.small, now: .testNow, widths: [256, 128, 64])
        #expect(
            made.renditions.isEmpty == (made.inspection.fate == .rejected)
                || (made.inspection.width ?? 0) < 64)
        #expect(try folder.names.count == made.renditions.count)
    }
}
