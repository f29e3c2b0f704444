import Wording

/// The text of a file as a window of UTF-8 that moves on: what was consumed is let go of.
///
/// A flaw in the bytes is thrown when the reader comes to it, not before, so that the place is exact and
/// the chunks a file happens to be read in make no difference.
struct TextBuffer {
    /// UTF-8 without NUL; what precedes `start` was consumed.
    private(set) var bytes: [UInt8] = []
    private(set) var start = 0
    /// The line on which `start` stands, always at its beginning.
    private(set) var line = 1
    let file: String
    private var feed: ByteFeed
    private var decoder: TextDecoder
    private var flaw: TextFlaw?
    private var isAtEnd = false

    /// Wraps a file whose encoding was found; the byte order mark is passed over.
    init(_ feed: ByteFeed, encoding: TextEncoding, markLength: Int, file: String) throws(Problem) {
        self.feed = feed
        self.file = file
        decoder = TextDecoder(encoding)
        guard markLength > 0, let first = try self.feed.read() else { return }
        flaw = decoder.decode(Array(first.dropFirst(markLength)), into: &bytes)
    }

    /// How many bytes of the file were read.
    var bytesRead: Int { feed.bytesRead }

    /// How many bytes of text are at hand.
    var available: Int { bytes.count - start }

    /// Brings more text, or says that there is none.
    ///
    /// - Throws: `Problem` at the first byte that is no text.
    mutating func refill() throws(Problem) -> Bool {
        if let flaw { throw problem(flaw) }
        guard !isAtEnd else { return false }
        if start > bytes.count / 2 {
            bytes.removeSubrange(..<start)
            start = 0
        }
        if let chunk = try feed.read() {
            flaw = decoder.decode(chunk, into: &bytes)
            return true
        }
        isAtEnd = true
        flaw = decoder.finish()
        if let flaw { throw problem(flaw) }
        return false
    }

    /// Reads ahead until so much text is at hand or nothing more can be read.
    mutating func fill(atLeast count: Int) throws(Problem) {
        while available < count, flaw == nil, !isAtEnd, try refill() {}
    }

    /// Lets go of text that holds so many line breaks and ends with one, unless the file ends with it.
    mutating func consume(_ count: Int, lines: Int) {
        start += count
        line += lines
    }

    /// The place of a byte at hand, counted from `start`.
    func place(at offset: Int) -> Place {
        let end = start + offset
        var line = line
        var lineStart = start
        var index = start
        while index < end {
            let byte = bytes[index]
            index += 1
            if byte == .carriageReturn, index < bytes.count, bytes[index] == .lineFeed { continue }
            guard byte == .lineFeed || byte == .carriageReturn else { continue }
            line += 1
            lineStart = index
        }
        let column = String(decoding: bytes[min(lineStart, end)..<end], as: UTF8.self).count + 1
        return Place(file: file, line: line, column: column)
    }

    private mutating func problem(_ flaw: TextFlaw) -> Problem {
        let place = place(at: available)
        let encoding = decoder.encoding.rawValue
        switch flaw {
        case .nul: return Problem(.encodingNul, at: place)
        case .surrogate: return Problem(.encodingSurrogate, ["encoding": encoding], at: place)
        case .truncated: return Problem(.encodingTruncated, at: place)
        case .undefined(let byte):
            let digits = String(byte, radix: 16, uppercase: true)
            return Problem(.encodingUndefined, ["byte": digits, "encoding": encoding], at: place)
        case .notUTF8(let rest):
            var rest = rest
            while rest.count < 1 << 16, let chunk = try? feed.read() { rest += chunk }
            // Plain ASCII so far: the file was never known to be UTF-8.
            if !decoder.hasLetters, let guess = EncodingDetector.guess(rest) {
                let sample = guess.sample.joined(separator: ", ")
                return Problem(
                    .encodingContradicted, ["encoding": guess.encoding.rawValue, "sample": sample], at: place)
            }
            var census = UTF8Census()
            census.add(rest)
            while let chunk = try? feed.read() { census.add(chunk) }
            census.finish()
            return Problem(.encodingBroken, ["count": "\(census.broken)"], at: place)
        }
    }
}

extension UInt8 {
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
    static let quote = UInt8(ascii: "\"")
}
