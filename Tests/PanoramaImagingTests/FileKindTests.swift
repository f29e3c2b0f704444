import Testing

@testable import PanoramaImaging

@Suite struct FileKindTests {
    private func name(_ bytes: [UInt8]) throws -> String? {
        let folder = try TemporaryFolder()
        let path = try folder.file(bytes)
        let inspection = inspectPanorama(at: path, now: .testNow)
        #expect(inspection.fate == .rejected)
        return inspection.diagnostics.first { $0.code == .notJPEG }?.arguments["found"]
    }

    @Test func `rejects an HTML page named jpg`() throws {
        #expect(try name(Array("\r\n<!DOCTYPE html>\n<html><body>Not found</body></html>".utf8)) == "HTML")
    }

    @Test func `rejects a PNG named jpg`() throws {
        #expect(try name([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0]) == "PNG")
    }

    @Test(arguments: [
        ("HEIC", "\0\0\0\u{18}ftypheic"), ("AVIF", "\0\0\0\u{18}ftypavif"), ("MP4", "\0\0\0\u{18}ftypisom"),
        ("JPEG 2000", "\0\0\0\u{0C}jP  \r\n\0\n"), ("WebP", "RIFF\0\0\0\0WEBP"), ("GIF", "GIF89a"),
        ("BMP", "BM\0\0"),
        ("PDF", "%PDF-1.7"), ("ZIP", "PK\u{3}\u{4}"), ("SVG", "<svg xmlns=\"x\">"), ("TIFF", "II*\0"),
        ("XML", "<?xml version=\"1.0\"?><a/>"), ("text", "data:image/jpeg;base64,AAAA"),
    ])
    func `names what the file really is`(kind: String, head: String) throws {
        #expect(try name(Array(head.utf8)) == kind)
    }

    @Test func `says that a folder is not a file`() throws {
        let folder = try TemporaryFolder()
        let inspection = inspectPanorama(at: folder.path, now: .testNow)
        #expect(inspection.diagnostics.map(\.code) == [.fileUnreadable])
    }
}
