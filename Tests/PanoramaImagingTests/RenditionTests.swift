import CJPEG
import Foundation
import Testing

@testable import PanoramaImaging

@Suite struct RenditionTests {
    private func render(
        _ bytes: [UInt8], widths: [Int] = Rendition.widths
    ) throws -> (folder: TemporaryFolder, inspection: PanoramaInspection, pictures: [DecodedPicture]) {
        let folder = try TemporaryFolder()
        let originals = try TemporaryFolder()
        let path = try originals.file(bytes)
        let made = try makeRenditions(
            of: path, into: folder.path, limits: Specimen.small, now: .testNow, widths: widths)
        for rendition in made.renditions {
            let size = try FileManager.default.attributesOfItem(atPath: rendition.path)[.size] as? Int
            #expect(size == Int(rendition.byteCount))
        }
        return (folder, made.inspection, try made.renditions.map { try DecodedPicture(path: $0.path) })
    }

    @Test func `makes every width up to its own, each twice as wide as high`() throws {
        let made = try render(try DrawnScene.sphere.jpeg(1024, 512))
        #expect(made.pictures.map(\.width) == [1024, 512, 256])
        #expect(made.pictures.map(\.height) == [512, 256, 128])
        #expect(try made.folder.names == ["1024.jpg", "256.jpg", "512.jpg"])
    }

    @Test(arguments: [1520, 1250, 1100, 768, 1000, 999])
    func `hits exact widths from a source of any width`(width: Int) throws {
        let made = try render(try DrawnScene.sphere.jpeg(width, (width + 1) / 2), widths: [512, 256])
        #expect(made.pictures.map(\.width) == [512, 256])
        #expect(made.pictures.map(\.height) == [256, 128])
        for picture in made.pictures {
            let truth = DrawnScene.sphere.luma(picture.width, picture.height)
            #expect(picture.psnr(truth) > 34, "\(picture.width) from \(width)")
        }
    }

    @Test(arguments: [2048, 1024, 512])
    func `keeps its phase through scaled decoding and the cascade`(width: Int) throws {
        let made = try render(try DrawnScene.sphere.jpeg(width, width / 2), widths: [256, 128])
        for picture in made.pictures {
            let right = picture.psnr(DrawnScene.sphere.luma(picture.width, picture.height))
            let left = picture.psnr(DrawnScene.sphere.luma(picture.width, picture.height, shift: -0.25))
            let after = picture.psnr(DrawnScene.sphere.luma(picture.width, picture.height, shift: 0.25))
            #expect(right > 36, "\(picture.width) from \(width)")
            #expect(right > left + 3 && right > after + 3, "\(picture.width) from \(width)")
        }
    }

    @Test(arguments: [(1, 1), (2, 1), (1, 2), (2, 2), (4, 1), (4, 2)])
    func `takes every sampling of colour`(horizontal: Int, vertical: Int) throws {
        for width in [640, 1000] {
            let bytes = try DrawnScene.sphere.jpeg(width, width / 2) {
                $0.horizontalSampling = horizontal
                $0.verticalSampling = vertical
            }
            let made = try render(bytes, widths: [512, 256])
            #expect(made.inspection.fate == .accepted)
            for picture in made.pictures {
                #expect(picture.psnr(DrawnScene.sphere.luma(picture.width, picture.height)) > 34)
                #expect(picture.survey.sampling.map(\.horizontal) == [2, 1, 1])
                #expect(picture.survey.sampling.map(\.vertical) == [2, 1, 1])
            }
        }
    }

    @Test func `takes progressive, grey and restart-marked pictures`() throws {
        for change: (inout PictureRecipe) -> Void in [
            { $0.isProgressive = true }, { $0.isGrey = true }, { $0.restartRows = 2 },
        ] {
            var scene = DrawnScene.sphere
            scene.colour = 0
            let made = try render(try scene.jpeg(512, 256, recipe: change))
            #expect(made.pictures.map(\.width) == [512, 256])
            for picture in made.pictures {
                #expect(picture.psnr(scene.luma(picture.width, picture.height)) > 36)
                #expect(PictureCoding(frameMarker: picture.survey.facts.frame_marker) == .baseline)
            }
        }
    }

    @Test func `joins left and right without a seam`() throws {
        let made = try render(try DrawnScene.sphere.jpeg(1024, 512))
        for picture in made.pictures {
            let truth = DrawnScene.sphere.luma(picture.width, picture.height)
            var worst = 0.0
            for y in 0..<picture.height {
                for x in [0, picture.width - 1] {
                    let at = y * picture.width + x
                    worst = max(worst, abs(Double(picture.luma[at]) - truth[at]))
                }
            }
            #expect(worst < 16, "\(picture.width)")
        }
    }

    @Test func `keeps the profile and the geometry and nothing else of the original`() throws {
        var profile = [UInt8](repeating: 7, count: 200)
        profile.replaceSubrange(0..<4, with: [0, 0, 0, 200])
        profile.replaceSubrange(36..<40, with: Array("acsp".utf8))
        let metadata = PanoramaMetadata(
            gpano: GPano(fullSphereWidth: 1024, height: 512, heading: 123.5),
            capturedAt: "2026-05-01T10:20:30Z",
            position: GeoPosition(latitude: 45.5, longitude: 62.25), colourProfile: profile)
        var surgery = JPEGSurgery(try DrawnScene.sphere.jpeg(1024, 512, metadata: metadata))
        surgery.insert(JPEGSurgery.segment(0xED, Array("Photoshop serial 4711".utf8)), before: 0xDB)
        surgery.insert(JPEGSurgery.segment(0xFE, Array("owner".utf8)), before: 0xDB)
        let made = try render(surgery.bytes)
        #expect(made.pictures.count == 3)
        for picture in made.pictures {
            let expected = GPano(fullSphereWidth: picture.width, height: picture.height, heading: 123.5)
            #expect(picture.metadata.gpano == .complete(expected))
            #expect(picture.metadata.exif == nil)
            #expect(picture.metadata.colourProfile == profile)
            #expect(picture.survey.segments.map(\.marker).sorted() == [0xE0, 0xE1, 0xE2])
        }
        for name in try made.folder.names {
            let bytes = try Data(contentsOf: URL(fileURLWithPath: made.folder.path + "/" + name))
            #expect(bytes.range(of: Data("4711".utf8)) == nil && bytes.range(of: Data("Exif".utf8)) == nil)
        }
    }

    @Test func `scales the geometry of part of a sphere with its pixels`() throws {
        let part = GPano(
            fullWidth: 1024, fullHeight: 512, croppedWidth: 1024, croppedHeight: 370, left: 0, top: 60,
            heading: 10)
        let scene = DrawnScene(brightness: { u, v in 0.5 + 0.2 * sin(2 * .pi * (5 * u + 7 * v)) })
        let made = try render(try scene.jpeg(1024, 370, metadata: PanoramaMetadata(gpano: part)))
        #expect(made.pictures.map(\.height) == [370, 185, 93])
        for picture in made.pictures {
            #expect(picture.psnr(scene.luma(picture.width, picture.height)) > 36)
            guard case .complete(let own) = picture.metadata.gpano else {
                Issue.record("no geometry in \(picture.width)")
                continue
            }
            #expect(own.croppedWidth == picture.width && own.croppedHeight == picture.height)
            #expect(own.top == Int((60.0 * Double(picture.height) / 370).rounded()))
            #expect(own.fullWidth == picture.width)
            #expect(own.contradiction == nil)
        }
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "no /dev/full here"))
    func `says so when the disk is full, and leaves nothing behind`() throws {
        let originals = try TemporaryFolder()
        let output = try TemporaryFolder()
        let path = try originals.file(try DrawnScene.sphere.jpeg(512, 256))
        try FileManager.default.createSymbolicLink(
            atPath: output.path + "/256.jpg", withDestinationPath: "/dev/full")
        #expect(throws: RenditionError.self) {
            try makeRenditions(of: path, into: output.path, limits: Specimen.small, now: .testNow)
        }
        #expect(try output.names == [])
    }

    @Test func `says so when the folder is missing, and leaves nothing`() throws {
        let originals = try TemporaryFolder()
        let path = try originals.file(try DrawnScene.sphere.jpeg(512, 256))
        #expect(throws: RenditionError.self) {
            try makeRenditions(of: path, into: "/nonexistent", limits: Specimen.small, now: .testNow)
        }
    }
}
