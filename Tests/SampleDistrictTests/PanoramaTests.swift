import Foundation
import PanoramaImaging
import PrecinctModel
import Testing

@testable import SampleDistrict

/// The drawn panoramas.
struct PanoramaTests {
    private let now = Instant(seconds: 1_795_510_800)

    private func inspection(_ scene: SampleScene, width: Int, _ limits: IntakeLimits) throws
        -> PanoramaInspection
    {
        let bytes = try SamplePanorama.draw(scene: scene, width: width, height: width / 2, now: now)
        let file = FileManager.default.temporaryDirectory.appending(path: "pandus-\(UUID().uuidString).jpg")
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        return inspectPanorama(
            at: file.path, limits: limits, now: Date(timeIntervalSince1970: Double(now.seconds)))
    }

    @Test(arguments: SampleScene.allCases)
    func `a scene is accepted as a full sphere with its date and heading`(scene: SampleScene) throws {
        var limits = IntakeLimits()
        limits.minWidth = 512
        limits.recommendedWidth = 512
        let inspection = try inspection(scene, width: 512, limits)
        #expect(inspection.fate == .accepted)
        #expect(inspection.gpano?.isFullSphere == true)
        #expect(inspection.gpano?.heading == scene.heading)
        #expect(inspection.diagnostics.filter { $0.level != .note }.isEmpty, "\(inspection.diagnostics)")
        let captured = try #require(inspection.capturedAt?.date)
        #expect((172_800...345_600).contains(Double(now.seconds) - captured.timeIntervalSince1970))
    }

    @Test func `the usual size is accepted under the usual limits`() throws {
        let inspection = try inspection(.corridor, width: 2_048, IntakeLimits())
        #expect(inspection.fate == .accepted)
        #expect((inspection.width, inspection.height) == (2_048, 1_024))
    }

    @Test(arguments: SampleScene.allCases)
    func `the right edge goes on at the left one`(scene: SampleScene) {
        let picture = drawn(scene, width: 384)
        let seam = difference(picture, 383, 0)
        let beside = (difference(picture, 382, 383) + difference(picture, 0, 1)) / 2
        #expect(seam <= beside * 1.5 + 0.5)
    }

    @Test func `the poles are of one colour`() {
        let picture = drawn(.corridor, width: 256)
        for row in [0, 127] {
            let first = picture[row * 768]
            #expect((0..<256).allSatisfy { abs(Int(picture[row * 768 + $0 * 3]) - Int(first)) < 24 })
        }
    }

    @Test func `a shape is hit wherever the shortcut through its list leads`() {
        let stage = SampleScene.entrance.stage
        let all = Array(stage.shapes.indices)
        var candidates = RowCandidates(stage: stage, width: 256)
        for row in stride(from: 1, to: 128, by: 7) {
            let latitude = Double.pi / 2 - Double(row) / 128 * .pi
            candidates.move(to: latitude, slack: .pi / 128)
            for column in 0..<256 {
                let longitude = (Double(column) / 128 - 1) * Double.pi
                let ray = Vector(
                    sin(longitude) * cos(latitude), cos(longitude) * cos(latitude), sin(latitude))
                let short = stage.colour(along: ray, among: candidates.list(at: column))
                #expect(short.difference(to: stage.colour(along: ray, among: all)) == 0)
            }
        }
    }

    @Test func `a size that no file can have is refused`() {
        #expect(throws: PanoramaEncodingError.self) {
            try SamplePanorama.draw(scene: .hall, width: 0, height: 0, now: now)
        }
    }

    /// The mean difference of two columns.
    private func difference(_ picture: [UInt8], _ first: Int, _ second: Int) -> Double {
        let width = picture.count / (384 / 2) / 3
        var sum = 0
        for row in 0..<picture.count / (width * 3) {
            for part in 0..<3 {
                let line = row * width * 3 + part
                sum += abs(Int(picture[line + first * 3]) - Int(picture[line + second * 3]))
            }
        }
        return Double(sum) / Double(picture.count / width)
    }

    private func drawn(_ scene: SampleScene, width: Int) -> [UInt8] {
        var painter = RowPainter(stage: scene.stage, width: width, height: width / 2)
        var picture: [UInt8] = []
        var row = [UInt8](repeating: 0, count: width * 3)
        for y in 0..<width / 2 {
            var span = row.mutableSpan
            painter.paint(row: y, into: &span)
            picture += row
        }
        return picture
    }
}
