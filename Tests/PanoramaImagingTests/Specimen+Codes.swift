import Foundation

@testable import PanoramaImaging

extension Specimen {
    /// One specimen for every code; a new code does not compile without one.
    static func producing(_ code: DiagnosticCode) throws -> Specimen {
        switch code {
        case .fileUnreadable, .emptyFile, .fileTooLarge, .notJPEG, .unknownKind: try file(code)
        case .truncated, .missingEndMarker, .corruptData, .strayBytes, .oddHeader, .malformedStructure,
            .progressiveIncomplete, .componentMissing, .huffmanTablesAbsent, .trailingData:
            try stream(code)
        case .unsupportedProcess, .arithmeticCoding, .cmyk, .grayscale, .tooManyPixels, .tooManyScans,
            .memoryOverBudget, .tooSmall, .lowResolution:
            try cost(code)
        case .orientationApplied, .orientationInvalid, .metadataDamaged, .gpanoAbsent, .gpanoStale,
            .gpanoInvalid,
            .projectionUnsupported, .notASphere, .partialSphere, .noCaptureDate, .futureCaptureDate,
            .unsetCameraClock:
            try description(code)
        case .seamMismatch, .poleMismatch, .tooDark, .tooBright, .blurred: try picture(code)
        }
    }

    private static func file(_ code: DiagnosticCode) throws -> Specimen {
        switch code {
        case .fileUnreadable:
            var specimen = Specimen([], .reject)
            specimen.path = "/nonexistent/panorama.jpg"
            return specimen
        case .emptyFile: return Specimen([], .reject)
        case .fileTooLarge: return Specimen(try DrawnScene.sphere.jpeg(), .reject) { $0.maxFileBytes = 100 }
        case .notJPEG: return Specimen(Array("<!DOCTYPE html><html></html>".utf8), .reject)
        default: return Specimen([0, 1, 2, 3, 4, 5, 6, 7], .reject)
        }
    }

    private static func stream(_ code: DiagnosticCode) throws -> Specimen {
        let sound = try DrawnScene.sphere.jpeg()
        var surgery = JPEGSurgery(sound)
        switch code {
        case .truncated: return Specimen(Array(sound.prefix(sound.count / 2)), .reject)
        case .missingEndMarker: return Specimen(sound.dropLast(2), .warn)
        case .corruptData: return Specimen(sound.prefix(sound.count / 2) + [0xFF, 0xD9], .reject)
        case .strayBytes:
            surgery.insert([1, 2, 3], before: 0xDB)
            return Specimen(surgery.bytes, .warn)
        case .oddHeader:
            surgery.bytes[11] = 9
            return Specimen(surgery.bytes, .note)
        case .malformedStructure:
            let table = surgery.positions(of: 0xC4)[0]
            for i in 5..<21 { surgery.bytes[table + i] = 0xFE }
            return Specimen(surgery.bytes, .reject)
        case .progressiveIncomplete:
            let whole = JPEGSurgery(try DrawnScene.sphere.jpeg { $0.isProgressive = true })
            let scans = whole.positions(of: 0xDA)
            return Specimen(whole.bytes[..<scans[1]] + [0xFF, 0xD9], .reject)
        case .componentMissing:
            return Specimen(
                JPEGSurgery.missingChannel(try DrawnScene.sphere.jpeg { $0.isGrey = true }), .reject)
        case .huffmanTablesAbsent:
            surgery.removeSegments(0xC4)
            return Specimen(surgery.bytes, .warn)
        default: return Specimen(sound + Array("PK\u{3}\u{4}zip".utf8), .warn)
        }
    }

    private static func cost(_ code: DiagnosticCode) throws -> Specimen {
        let sound = try DrawnScene.sphere.jpeg()
        var surgery = JPEGSurgery(sound)
        let progressive = try DrawnScene.sphere.jpeg { $0.isProgressive = true }
        switch code {
        case .unsupportedProcess:
            surgery.bytes[surgery.frame + 1] = 0xC3
            return Specimen(surgery.bytes, .reject)
        case .arithmeticCoding:
            return Specimen(try DrawnScene.sphere.jpeg { $0.isArithmetic = true }, .reject)
        case .cmyk:
            let frame = surgery.frame
            let size = Array(sound[frame + 5..<frame + 9])
            let four = JPEGSurgery.segment(0xC0, [8] + size + [4, 1, 17, 0, 2, 17, 0, 3, 17, 0, 4, 17, 0])
            surgery.bytes.replaceSubrange(frame..<frame + 19, with: four)
            return Specimen(surgery.bytes, .reject)
        case .grayscale: return Specimen(try DrawnScene.sphere.jpeg { $0.isGrey = true }, .note)
        case .tooManyPixels:
            surgery.setSize(60_000, 60_000)
            return Specimen(surgery.bytes, .reject)
        case .tooManyScans: return Specimen(progressive, .reject) { $0.maxScans = 5 }
        case .memoryOverBudget: return Specimen(progressive, .reject) { $0.maxDecoderBytes = 50_000 }
        case .tooSmall: return Specimen(sound, .reject) { $0.minWidth = 257 }
        default: return Specimen(sound, .warn) { $0.recommendedWidth = 257 }
        }
    }

    private static func description(_ code: DiagnosticCode) throws -> Specimen {
        let whole = GPano(fullSphereWidth: 256, height: 128)
        func described(_ gpano: GPano?, _ date: String? = nil, _ orientation: Int? = nil) throws -> [UInt8] {
            try DrawnScene.sphere.jpeg(
                metadata: PanoramaMetadata(gpano: gpano, capturedAt: date, orientation: orientation))
        }
        var odd = whole
        switch code {
        case .orientationApplied: return Specimen(try described(whole, nil, 3), .note)
        case .orientationInvalid: return Specimen(try described(whole, nil, 9), .note)
        case .metadataDamaged:
            var surgery = JPEGSurgery(try described(nil))
            surgery.insert(JPEGSurgery.segment(0xE1, Array("Exif\0\0XX".utf8)), before: 0xDB)
            return Specimen(surgery.bytes, .note)
        case .gpanoAbsent: return Specimen(try described(nil), .note)
        case .gpanoStale: return Specimen(try described(GPano(fullSphereWidth: 8192, height: 4096)), .warn)
        case .gpanoInvalid:
            odd.left = 10
            return Specimen(try described(odd), .reject)
        case .projectionUnsupported:
            let bytes = try described(whole)
            return Specimen(XMPText.replacing("equirectangular", with: "cylindrical____", in: bytes), .reject)
        case .notASphere: return Specimen(try DrawnScene.sphere.jpeg(200, 150), .reject)
        case .partialSphere:
            odd.fullWidth = 512
            odd.fullHeight = 256
            return Specimen(try described(odd), .warn)
        case .noCaptureDate: return Specimen(try described(nil), .warn)
        case .futureCaptureDate: return Specimen(try described(nil, "2030-01-01T00:00:00Z"), .warn)
        default: return Specimen(try described(nil, "2000-01-01T00:00:03"), .warn)
        }
    }

    private static func picture(_ code: DiagnosticCode) throws -> Specimen {
        let scene: DrawnScene =
            switch code {
            case .seamMismatch: DrawnScene(brightness: { u, v in 0.2 + 0.6 * u }, colour: 0)
            case .poleMismatch:
                DrawnScene(brightness: { u, _ in 0.5 + 0.3 * sin(2 * .pi * 3 * u) }, colour: 0)
            case .tooDark: DrawnScene(brightness: { u, _ in u < 0.5 ? 0 : 0.5 }, colour: 0)
            case .tooBright: DrawnScene(brightness: { u, _ in u < 0.5 ? 1 : 0.5 }, colour: 0)
            default: DrawnScene(brightness: { _, _ in 0.5 }, colour: 0)
            }
        return Specimen(try scene.jpeg(1024, 512), .warn)
    }
}
