/// Tells from brackets and quotes alone how far a JSON value reaches.
struct JSONExtent {
    /// How many bytes are known to belong to the value.
    private(set) var count = 0
    private var depth = 0
    private var isWithinText = false
    private var isEscaped = false

    /// Looks on at the bytes from the first of the value; false while its end is not among them.
    mutating func ends(in bytes: ArraySlice<UInt8>) -> Bool {
        for byte in bytes.dropFirst(count) {
            if isWithinText {
                count += 1
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == .quote {
                    isWithinText = false
                    if depth == 0 { return true }
                }
                continue
            }
            switch byte {
            case .quote: isWithinText = true
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                // One too many closes what the value stands in.
                guard depth > 0 else { return true }
                depth -= 1
                guard depth > 0 else {
                    count += 1
                    return true
                }
            case UInt8(ascii: ","), UInt8(ascii: ":"): if depth == 0 { return true }
            case _ where byte.isBlank: if depth == 0 { return true }
            default: break
            }
            count += 1
        }
        return false
    }
}
