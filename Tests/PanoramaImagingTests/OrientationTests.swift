import Foundation
import Testing

@testable import PanoramaImaging

@Suite struct OrientationTests {
    /// Stores a scene the way a camera turned by `orientation` would.
    private func stored(_ orientation: ExifOrientation, _ width: Int, _ height: Int) throws -> [UInt8] {
        let upright = PixelSize(width: width, height: height)
        let size = orientation.swapsAxes ? upright.turned : upright
        let truth = Self.scene.luma(width, height)
        var pixels = [UInt8](repeating: 0, count: width * height)
        for y in 0..<height {
            for x in 0..<width {
                let place = orientation.stored(x: x, y: y, in: size)
                pixels[place.y * size.width + place.x] = UInt8(truth[y * width + x].rounded())
            }
        }
        let metadata = PanoramaMetadata(
            gpano: GPano(fullSphereWidth: width, height: height), orientation: orientation.rawValue)
        return try encodePanorama(width: size.width, height: size.height, quality: 95, metadata: metadata) {
            y, rgb in
            for x in 0..<size.width {
                for c in 0..<3 { rgb[3 * x + c] = pixels[y * size.width + x] }
            }
        }
    }

    /// Nothing in it looks the same turned or mirrored.
    private static let scene = DrawnScene(
        brightness: { u, v in
            0.3 + 0.3 * v + 0.1 * sin(2 * .pi * (u + 0.1)) + 0.05 * sin(2 * .pi * (11 * u + 3 * v))
        },
        colour: 0)

    @Test(arguments: 1...8)
    func `bakes every orientation into the pixels`(value: Int) throws {
        let orientation = try #require(ExifOrientation(rawValue: value))
        let folder = try TemporaryFolder()
        let output = try TemporaryFolder()
        let path = try folder.file(try stored(orientation, 640, 320))
        let made = try makeRenditions(
            of: path, into: output.path, limits: Specimen.small, now: .testNow, widths: [512, 256])
        #expect(made.inspection.width == 640 && made.inspection.height == 320)
        #expect(made.inspection.orientation == value)
        #expect(made.renditions.map(\.width) == [512, 256])
        for rendition in made.renditions {
            let picture = try DecodedPicture(path: rendition.path)
            #expect(picture.metadata.exif == nil)
            // Turned pictures cannot wrap around while being scaled, so their edges are left out.
            let psnr = picture.psnr(Self.scene.luma(picture.width, picture.height), skippingEdge: 4)
            #expect(psnr > 36, "\(rendition.width)")
        }
    }

    @Test func `judges the shape after turning`() throws {
        let folder = try TemporaryFolder()
        let metadata = PanoramaMetadata(orientation: 6)
        let path = try folder.file(try DrawnScene.sphere.jpeg(256, 128, metadata: metadata))
        let inspection = inspectPanorama(at: path, limits: Specimen.small, now: .testNow)
        #expect(inspection.width == 128 && inspection.height == 256)
        #expect(inspection.diagnostics.contains { $0.code == .notASphere })
    }
}
