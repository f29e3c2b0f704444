import Exchange
import Foundation
import Testing
import Wording

@testable import struct Exchange.CodePage

struct CodePageTests {
    private static let names: [TextEncoding: String] = [
        .windows1250: "CP1250", .windows1251: "CP1251", .windows1252: "CP1252", .windows1254: "CP1254",
        .windows1255: "CP1255", .kz1048: "RK1048", .ptcp154: "PT154", .iso8859x1: "ISO-8859-1",
        .iso8859x2: "ISO-8859-2", .iso8859x5: "ISO-8859-5", .iso8859x9: "ISO-8859-9",
        .iso8859x15: "ISO-8859-15", .koi8r: "KOI8-R", .ibm866: "IBM866", .macCyrillic: "MAC-CYRILLIC",
    ]

    /// What the system's own table makes of one byte, nil for nothing.
    private func system(_ byte: UInt8, _ descriptor: iconv_t) -> UInt32? {
        var input = CChar(bitPattern: byte)
        var output = [CChar](repeating: 0, count: 8)
        var left = 1
        var room = 8
        let result = withUnsafeMutablePointer(to: &input) { input in
            output.withUnsafeMutableBufferPointer { output in
                var source: UnsafeMutablePointer<CChar>? = input
                var target = output.baseAddress
                // The second call flushes what an encoding with combining marks holds back.
                guard iconv(descriptor, &source, &left, &target, &room) != Int.max &* 2 &+ 1 else {
                    return -1
                }
                return iconv(descriptor, nil, nil, &target, &room) == -1 ? -1 : 0
            }
        }
        guard result == 0, room == 4 else { return nil }
        return output.prefix(4).reversed().reduce(0) { $0 << 8 | UInt32(UInt8(bitPattern: $1)) }
    }

    @Test(arguments: names.keys.sorted { $0.rawValue < $1.rawValue })
    func `every byte means what it means to the system`(encoding: TextEncoding) throws {
        let page = try #require(CodePage.page(of: encoding))
        let descriptor = iconv_open("UTF-32LE", Self.names[encoding])
        guard descriptor != iconv_t(bitPattern: -1), let descriptor else {
            print("iconv has no table of \(encoding.rawValue) here; nothing to compare with")
            return
        }
        defer { iconv_close(descriptor) }
        for byte in UInt8(0x80)...0xFF {
            _ = iconv(descriptor, nil, nil, nil, nil)
            let theirs = system(byte, descriptor)
            // The currency sign gave way to the euro sign in 1998, not in every system.
            if encoding == .macCyrillic, byte == 0xFF { continue }
            #expect(page[byte]?.value == theirs, "0x\(String(byte, radix: 16))")
        }
    }

    @Test func `the Kazakh letters stand where the standard puts them`() {
        let page = CodePage.page(of: .kz1048)
        let letters = "ӘәҒғҚқҢңӨөҰұҮүҺһІі".unicodeScalars
        let bytes: [UInt8] = [
            0xA3, 0xBC, 0xAA, 0xBA, 0x8D, 0x9D, 0xBD, 0xBE, 0xA5, 0xB4, 0xA1, 0xA2, 0xAF, 0xBF, 0x8E, 0x9E,
            0xB2,
            0xB3,
        ]
        #expect(bytes.map { page?[$0] } == letters.map { $0 })
    }

    @Test func `every encoding of one byte has a page and the others have none`() {
        let without = TextEncoding.allCases.filter { CodePage.page(of: $0) == nil }
        #expect(without == [.utf8, .utf16LittleEndian, .utf16BigEndian])
    }

    @Test(arguments: [
        ("utf-8", TextEncoding.utf8), ("UTF8", .utf8), ("utf-8-sig", .utf8), ("CP1251", .windows1251),
        ("win-1251", .windows1251), ("1255", .windows1255), ("Windows-1252", .windows1252),
        ("kz-1048", .kz1048), ("STRK1048", .kz1048), ("rk1048", .kz1048), ("UTF-16", .utf16LittleEndian),
        ("koi8_r", .koi8r), ("latin1", .iso8859x1), ("cp866", .ibm866), ("ISO_8859-5", .iso8859x5),
    ])
    func `an encoding is known by any of its names`(name: String, encoding: TextEncoding) throws {
        #expect(try TextEncoding.named(name) == encoding)
    }

    @Test func `an unknown encoding is refused with the known ones`() {
        let problem = problems { _ = try TextEncoding.named("utf-9") }.first
        #expect(problem?.message.key == .encodingName)
        #expect(problem?.message.arguments["names"]?.contains("kz-1048") == true)
        #expect(TextEncoding(named: "") == nil && TextEncoding(named: "cp") == nil)
    }
}
