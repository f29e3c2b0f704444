/// How far a run of bytes is UTF-8 (RFC 3629) and why it stops being so.
struct UTF8Scan {
    enum Stop {
        /// Everything is valid.
        case none
        /// The last sequence lacks bytes that may still come.
        case incomplete
        /// A byte no sequence allows here.
        case broken
        /// A NUL, which no text holds.
        case nul
    }

    /// The count of valid bytes before the stop.
    let end: Int
    let stop: Stop
    /// Whether a letter of more than one byte was among them.
    let hasLetters: Bool

    /// Scans from an offset on.
    init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0) {
        var index = start
        var hasLetters = false
        var stop = Stop.none
        let count = bytes.count
        let ones: UInt64 = 0x0101_0101_0101_0101
        let highs: UInt64 = 0x8080_8080_8080_8080
        scan: while index < count {
            // Eight bytes at a time while none is NUL and none has its high bit set.
            if let base = bytes.baseAddress {
                while index + 8 <= count {
                    let word = UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)
                    guard ((word &- ones) | word) & highs == 0 else { break }
                    index += 8
                }
            }
            guard index < count else { break }
            let lead = bytes[index]
            if lead < 0x80 {
                guard lead != 0 else {
                    stop = .nul
                    break
                }
                index += 1
                continue
            }
            // Letters of two bytes follow one another in most alphabets.
            while index + 1 < count, (0xC2...0xDF).contains(bytes[index]), bytes[index + 1] & 0xC0 == 0x80 {
                index += 2
                hasLetters = true
            }
            guard index < count, bytes[index] >= 0x80 else { continue }
            switch UTF8Scan.sequence(bytes, at: index) {
            case .whole(let length):
                index += length
                hasLetters = true
            case .incomplete:
                stop = .incomplete
                break scan
            case .broken:
                stop = .broken
                break scan
            }
        }
        end = index
        self.stop = stop
        self.hasLetters = hasLetters
    }

    /// What stands at a byte from 0x80.
    enum Sequence {
        case whole(Int)
        case incomplete
        /// How many bytes belong to the broken beginning.
        case broken(Int)
    }

    /// Reads the sequence at an index by the table of RFC 3629, section 4.
    static func sequence(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Sequence {
        let lead = bytes[index]
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch lead {
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        case 0xF1...0xF3: length = 4
        default: return .broken(1)
        }
        for offset in 1..<length {
            guard index + offset < bytes.count else { return .incomplete }
            let allowed = offset == 1 ? second : 0x80...0xBF
            guard allowed.contains(bytes[index + offset]) else { return .broken(offset) }
        }
        return .whole(length)
    }
}
