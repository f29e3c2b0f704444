import Wording

/// Reads JSON from a file of which only what is being read stands in memory.
struct JSONFeed {
    /// How many bytes are at hand from the beginning.
    static let reach = 1 << 16

    private var feed: ByteFeed
    private var reader: JSONReader

    /// Opens a file.
    init(_ source: FileSource) throws(Problem) {
        feed = try ByteFeed(source)
        // A pipe may hand out its first bytes singly, and who opens the file looks at more of them.
        _ = try feed.peek(Self.reach)
        reader = JSONReader(bytes: try feed.read() ?? [], file: source.name)
    }

    /// How many bytes of the file were read.
    var bytesRead: Int { feed.bytesRead }

    /// How many of them are behind the reader.
    var bytesTaken: Int { feed.bytesRead - (reader.bytes.count - reader.position) }

    /// The text at hand from where the reader stands.
    var text: String { String(decoding: reader.bytes[reader.position...], as: UTF8.self) }

    /// The line on which the reader stands.
    var line: Int { reader.line }

    /// The place where the reader stands.
    mutating func place() -> Place { reader.place() }

    /// A problem at the place where the reader stands.
    mutating func flaw(_ key: TextKey) -> Problem { reader.flaw(key) }

    /// Passes over a byte that must stand here.
    mutating func expect(_ byte: UInt8) throws(Problem) { try reader.expect(byte) }

    /// Passes over a byte if the reader stands before it.
    mutating func take(_ byte: UInt8) -> Bool { reader.take(byte) }

    /// Comes to the next byte that is no blank; nil at the end of the file.
    mutating func come() throws(Problem) -> UInt8? {
        while true {
            reader.skipBlanks()
            if let byte = reader.peek() { return byte }
            guard let chunk = try feed.read() else { return nil }
            reader.append(chunk)
        }
    }

    /// Reads the key of a member and comes to its value.
    mutating func key() throws(Problem) -> (key: String, place: Place) {
        _ = try come()
        try gather()
        let found = try reader.key()
        _ = try come()
        try reader.expect(UInt8(ascii: ":"))
        return found
    }

    /// Reads the next value, which stands within so many others.
    mutating func value(within levels: Int) throws(Problem) -> JSONNode {
        _ = try come()
        try gather()
        reader.enter(levels)
        return try reader.value()
    }

    /// Brings all of the value that begins here.
    private mutating func gather() throws(Problem) {
        var extent = JSONExtent()
        while !extent.ends(in: reader.bytes[reader.position...]), let chunk = try feed.read() {
            reader.append(chunk)
        }
        try reader.checkEncoding(of: extent.count)
    }
}
