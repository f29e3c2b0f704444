import Exchange
import Testing

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
        let scalars = CodePage.page(of: self)?.scalars ?? []
        return text.unicodeScalars.map { scalar in
            if scalar.isASCII { return UInt8(scalar.value) }
            guard let index = scalars.firstIndex(of: UInt16(scalar.value)) else {
                Issue.record("\(rawValue) has no \(scalar)")
                return 0x3F
            }
            return UInt8(index + 0x80)
        }
    }
}
