import Foundation
import Testing

@testable import PanoramaImaging

@Suite struct EncodingTests {
    @Test(arguments: [(1, 1), (2, 1), (15, 16), (17, 9), (33, 47)])
    func `encodes sizes that fill no block`(width: Int, height: Int) throws {
        let folder = try TemporaryFolder()
        let bytes = try encodePanorama(width: width, height: height, quality: 95) { y, rgb in
            for x in 0..<width {
                for c in 0..<3 { rgb[3 * x + c] = UInt8(100 + x + y) }
            }
        }
        let picture = try DecodedPicture(path: try folder.file(bytes))
        #expect(picture.width == width && picture.height == height)
        let truth = (0..<width * height).map { Double(100 + $0 % width + $0 / width) }
        #expect(picture.psnr(truth) > 40)
    }

    @Test func `refuses sizes and qualities that JPEG does not have`() {
        for (width, height, quality) in [(0, 1, 90), (1, 65_501, 90), (8, 8, 0), (8, 8, 101)] {
            #expect(throws: PanoramaEncodingError.self) {
                try encodePanorama(width: width, height: height, quality: quality) { _, _ in }
            }
        }
    }

    @Test func `can be given up half-way`() throws {
        var recipe = PictureRecipe(width: 512, height: 512)
        recipe.horizontalSampling = 1
        recipe.verticalSampling = 1
        guard var encoder = JPEGEncoder(try recipe.options()) else { return }
        let isStarted = encoder.start()
        #expect(isStarted)
        for y in 0..<300 {
            let row = (0..<512).map { UInt8(truncatingIfNeeded: $0 &* (y &+ 7) &* 31) }
            for plane in 0..<3 {
                let isTaken = encoder.put(row.span, plane: plane)
                #expect(isTaken)
            }
        }
        let isFinished = encoder.finish()
        let text = encoder.failureText
        #expect(!isFinished && text == "Rows are missing")
    }

    @Test func `refuses a capture time that is none`() {
        #expect(throws: PanoramaEncodingError.self) {
            try encodePanorama(width: 8, height: 4, metadata: PanoramaMetadata(capturedAt: "yesterday")) {
                _, _ in
            }
        }
    }
}
