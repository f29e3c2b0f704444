/// Turns the chunks of a file into UTF-8; a letter cut by the border of chunks waits for its rest.
struct TextDecoder {
    let encoding: TextEncoding
    private let page: CodePage?
    private var pending: [UInt8] = []
    /// Whether a letter beyond ASCII was met.
    private(set) var hasLetters = false

    init(_ encoding: TextEncoding) {
        self.encoding = encoding
        page = CodePage.page(of: encoding)
    }

    /// Appends the text of a chunk; what precedes a flaw is still appended.
    mutating func decode(_ chunk: [UInt8], into text: inout [UInt8]) -> TextFlaw? {
        let input = pending.isEmpty ? chunk : pending + chunk
        pending = []
        if let page { return decode(input, page, into: &text) }
        return switch encoding {
        case .utf16LittleEndian: decodeUTF16(input, high: 1, into: &text)
        case .utf16BigEndian: decodeUTF16(input, high: 0, into: &text)
        default: decodeUTF8(input, into: &text)
        }
    }

    /// Says what is wrong with the end of the file, if something is.
    func finish() -> TextFlaw? { pending.isEmpty ? nil : .truncated }

    private mutating func decodeUTF8(_ input: [UInt8], into text: inout [UInt8]) -> TextFlaw? {
        let scan = input.withUnsafeBufferPointer { UTF8Scan($0) }
        hasLetters = hasLetters || scan.hasLetters
        text += input[..<scan.end]
        switch scan.stop {
        case .none: return nil
        case .incomplete:
            pending = Array(input[scan.end...])
            return nil
        case .broken: return .notUTF8(rest: Array(input[scan.end...]))
        case .nul: return .nul
        }
    }

    private mutating func decode(_ input: [UInt8], _ page: CodePage, into text: inout [UInt8]) -> TextFlaw? {
        text.reserveCapacity(text.count + input.count * 2)
        for byte in input {
            if byte < 0x80 {
                guard byte != 0 else { return .nul }
                text.append(byte)
                continue
            }
            var packed = page.packed[Int(byte) - 0x80]
            guard packed != 0 else { return .undefined(byte) }
            for _ in 0..<(packed >> 24) {
                text.append(UInt8(truncatingIfNeeded: packed))
                packed >>= 8
            }
        }
        return nil
    }

    private mutating func decodeUTF16(_ input: [UInt8], high: Int, into text: inout [UInt8]) -> TextFlaw? {
        var index = 0
        func unit(at index: Int) -> UInt32 {
            UInt32(input[index + high]) << 8 | UInt32(input[index + 1 - high])
        }
        while index + 1 < input.count {
            var code = unit(at: index)
            var length = 2
            if (0xD800..<0xDC00).contains(code) {
                guard index + 3 < input.count else { break }
                let low = unit(at: index + 2)
                guard (0xDC00..<0xE000).contains(low) else { return .surrogate }
                code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
                length = 4
            }
            guard code != 0 else { return .nul }
            guard let scalar = Unicode.Scalar(code) else { return .surrogate }
            if code < 0x80 { text.append(UInt8(code)) } else { text += UTF8.encode(scalar) ?? .init() }
            index += length
        }
        pending = Array(input[index...])
        return nil
    }
}
