/// Counts the letters of more than one byte and the bytes that belong to no letter of UTF-8.
struct UTF8Census {
    private(set) var letters = 0
    private(set) var broken = 0
    private var pending: [UInt8] = []

    /// Counts in one more chunk; a letter cut by its end waits for the next.
    mutating func add(_ chunk: [UInt8]) {
        let input = pending.isEmpty ? chunk : pending + chunk
        pending = []
        input.withUnsafeBufferPointer { bytes in
            var index = 0
            while index < bytes.count {
                guard bytes[index] >= 0x80 else {
                    index += 1
                    continue
                }
                switch UTF8Scan.sequence(bytes, at: index) {
                case .whole(let length):
                    letters += 1
                    index += length
                case .broken(let length):
                    broken += length
                    index += length
                case .incomplete:
                    pending = Array(bytes[index...])
                    index = bytes.count
                }
            }
        }
    }

    /// Counts a letter the file ends within as broken.
    mutating func finish() {
        broken += pending.count
        pending = []
    }
}
