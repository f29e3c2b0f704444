import Wording

/// The items of a JSON file one after another, of which only one stands in memory.
///
/// They are the items of an array, the features of a collection, objects each on a line of its own, or one
/// value alone. Lines and columns are those of the file.
struct JSONItems {
    private enum State {
        case beginning
        /// Within the array of the items.
        case list
        /// Behind a value that stands for itself.
        case lines
        case end
    }

    private var feed: JSONFeed
    private var state = State.beginning
    /// The members of the object around the items, those before them with their values.
    private var members: [(key: String, value: JSONNode)] = []
    private var keys: Set<String> = []
    private var isCollection = false
    /// Where the document begins.
    private(set) var beginning = Place()

    /// Opens a file.
    init(_ source: FileSource) throws(Problem) {
        feed = try JSONFeed(source)
    }

    /// How many bytes of the file were read.
    var bytesRead: Int { feed.bytesRead }

    /// How many of them belong to what was handed over.
    var bytesTaken: Int { feed.bytesTaken }

    /// The text at hand from where the reader stands.
    var text: String { feed.text }

    /// What stands beside the features of a collection, as far as it was read.
    var beside: [(key: String, value: JSONNode)] {
        isCollection ? members.filter { $0.key != "features" } : []
    }

    /// The next item, nil at the end.
    ///
    /// - Throws: `Problem` at the first character that is wrong; nothing can be read behind it.
    mutating func next() throws(Problem) -> JSONNode? {
        switch state {
        case .beginning: return try first()
        case .list:
            if try feed.come() == UInt8(ascii: "]") { return try close() }
            try feed.expect(UInt8(ascii: ","))
            return try item()
        case .lines:
            let line = feed.line
            guard let byte = try feed.come() else { return nil }
            guard byte == UInt8(ascii: "{"), feed.line > line else { throw feed.flaw(.jsonAfterEnd) }
            return try item()
        case .end: return nil
        }
    }

    private mutating func first() throws(Problem) -> JSONNode? {
        let byte = try feed.come()
        beginning = feed.place()
        guard byte == UInt8(ascii: "[") else {
            if byte == UInt8(ascii: "{") { return try object() }
            state = .lines
            return try item()
        }
        return try open()
    }

    /// Enters the array of the items.
    private mutating func open() throws(Problem) -> JSONNode? {
        try feed.expect(UInt8(ascii: "["))
        state = .list
        return try feed.come() == UInt8(ascii: "]") ? try close() : try item()
    }

    /// Reads an object up to its features; without any it is an item itself.
    private mutating func object() throws(Problem) -> JSONNode? {
        let place = beginning
        try feed.expect(UInt8(ascii: "{"))
        if try feed.come() != UInt8(ascii: "}") {
            repeat {
                let key = try key()
                // What names a form of ours is no mere collection.
                let mayHoldItems = key == "features" && !keys.contains("pandus")
                isCollection = try feed.come() == UInt8(ascii: "[") && mayHoldItems
                if isCollection {
                    members.append((key, JSONNode(content: .null, line: 0, column: 0)))
                    return try open()
                }
                members.append((key, try feed.value(within: 1)))
            } while try goesOn()
        }
        try feed.expect(UInt8(ascii: "}"))
        state = .lines
        defer { (members, keys) = ([], []) }
        return JSONNode(content: .object(members), line: place.line ?? 1, column: place.column ?? 1)
    }

    /// Leaves the array and reads to the end of the document.
    private mutating func close() throws(Problem) -> JSONNode? {
        try feed.expect(UInt8(ascii: "]"))
        if isCollection {
            while try goesOn() { members.append((try key(), try feed.value(within: 1))) }
            try feed.expect(UInt8(ascii: "}"))
        }
        state = .end
        guard try feed.come() == nil else { throw feed.flaw(.jsonAfterEnd) }
        return nil
    }

    /// Passes over the comma before another member.
    private mutating func goesOn() throws(Problem) -> Bool {
        _ = try feed.come()
        return feed.take(UInt8(ascii: ","))
    }

    private mutating func key() throws(Problem) -> String {
        let (key, place) = try feed.key()
        guard keys.insert(key).inserted else { throw Problem(.jsonKeyTwice, ["key": key], at: place) }
        return key
    }

    private mutating func item() throws(Problem) -> JSONNode {
        try feed.value(within: state == .list ? (isCollection ? 2 : 1) : 0)
    }
}
