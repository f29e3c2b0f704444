import Exchange

@testable import struct Exchange.CodePage

extension TextEncoding {
    /// A text in the bytes of this encoding; every letter must have one.
    func encoded(_ text: String) -> [UInt8] {
        switch self {
        case .utf8: return Array(text.utf8)
        case .utf16LittleEndian: return text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        case .utf16BigEndian: return text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        default: break
        }
        let page = CodePage.page(of: self)
        return text.unicodeScalars.compactMap { scalar in
            guard !scalar.isASCII else { return UInt8(scalar.value) }
            return page?.scalars.firstIndex(of: UInt16(scalar.value)).map { UInt8($0 + 0x80) }
        }
    }
}
