import CJPEG
import Foundation

@testable import PanoramaImaging

/// A whole decoded picture, for comparing pixels.
struct DecodedPicture {
    var width = 0
    var height = 0
    var luma: [UInt8] = []
    let survey: StreamSurvey
    let metadata: PictureMetadata

    init(path: String) throws {
        let source = try ByteSource(path: path)
        survey = try require(StreamSurvey(of: source, scanLimit: 100))
        metadata = PictureMetadata(survey, in: source)
        var decoder = try require2(JPEGDecoder(source, limits: IntakeLimits()))
        let header = try require(decoder.readHeader())
        width = Int(header.width)
        height = Int(header.height)
        var all: [UInt8] = []
        guard decoder.start(.luma, eighths: 8) else { throw Missing() }
        _ = try decoder.forEachRow { (_, row) throws(RenditionError) in
            for x in 0..<row.count { all.append(row[x]) }
        }
        guard decoder.finish() else { throw Missing() }
        luma = all
    }

    /// Peak signal-to-noise ratio against true pixels, in dB; edge rows and columns can be left out.
    func psnr(_ truth: [Double], skippingEdge edge: Int = 0) -> Double {
        var sum = 0.0
        var count = 0
        for y in edge..<height - edge {
            for x in edge..<width - edge {
                let error = Double(luma[y * width + x]) - truth[y * width + x]
                sum += error * error
                count += 1
            }
        }
        return 10 * log10(255 * 255 / (sum / Double(count)))
    }

    struct Missing: Error {}
}

private func require<T>(_ value: T?) throws -> T {
    guard let value else { throw DecodedPicture.Missing() }
    return value
}

private func require2(_ value: consuming JPEGDecoder?) throws -> JPEGDecoder {
    guard let value else { throw DecodedPicture.Missing() }
    return value
}
