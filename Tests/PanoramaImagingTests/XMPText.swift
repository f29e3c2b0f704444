/// Changes text inside a file without changing its length.
enum XMPText {
    static func replacing(_ old: String, with new: String, in bytes: [UInt8]) -> [UInt8] {
        let (from, to) = (Array(old.utf8), Array(new.utf8))
        precondition(from.count == to.count, "A replacement must keep the segment's length.")
        var result = bytes
        for start in 0...bytes.count - from.count where bytes[start..<start + from.count].elementsEqual(from)
        {
            result.replaceSubrange(start..<start + from.count, with: to)
        }
        return result
    }
}
