// The packed form is what the program carries inside itself: the tree with its places, one token after
// another, so that a command starts without running the YAML parser.
//
//   s LINE COLUMN BYTES:TEXT     plain scalar        [ LINE COLUMN COUNT:   sequence
//   q LINE COLUMN BYTES:TEXT     quoted scalar       { LINE COLUMN COUNT:   mapping, then key and value

extension YAMLNode {
    /// The packed form of the tree.
    public var packed: String {
        var text = ""
        pack(into: &text)
        return text
    }

    private func pack(into text: inout String) {
        switch content {
        case .scalar(let scalar, let plain):
            text += "\(plain ? "s" : "q")\(line) \(column) \(scalar.utf8.count):\(scalar)"
        case .sequence(let items):
            text += "[\(line) \(column) \(items.count):"
            for item in items { item.pack(into: &text) }
        case .mapping(let pairs):
            text += "{\(line) \(column) \(pairs.count):"
            for pair in pairs {
                YAMLNode(.scalar(pair.key, plain: true), line: pair.line, column: pair.column).pack(
                    into: &text)
                pair.value.pack(into: &text)
            }
        }
    }

    /// Reads a tree from its packed form.
    ///
    /// - Throws: `YAMLError` when the text is not a packed tree.
    public init(packed text: String) throws(YAMLError) {
        var reader = PackedReader(bytes: Array(text.utf8))
        self = try reader.node()
    }
}

/// Walks the packed form once, byte by byte.
private struct PackedReader {
    let bytes: [UInt8]
    var position = 0

    mutating func node() throws(YAMLError) -> YAMLNode {
        guard position < bytes.count else { throw damaged }
        let mark = bytes[position]
        position += 1
        let line = try number()
        let column = try number()
        let count = try number()
        switch mark {
        case UInt8(ascii: "s"), UInt8(ascii: "q"):
            guard position + count <= bytes.count else { throw damaged }
            let text = String(decoding: bytes[position..<position + count], as: UTF8.self)
            position += count
            return YAMLNode(.scalar(text, plain: mark == UInt8(ascii: "s")), line: line, column: column)
        case UInt8(ascii: "["):
            var items: [YAMLNode] = []
            items.reserveCapacity(count)
            for _ in 0..<count { items.append(try node()) }
            return YAMLNode(.sequence(items), line: line, column: column)
        case UInt8(ascii: "{"):
            var pairs: [YAMLPair] = []
            pairs.reserveCapacity(count)
            for _ in 0..<count {
                let key = try node()
                guard case .scalar(let name, _) = key.content else { throw damaged }
                pairs.append(YAMLPair(key: name, line: key.line, column: key.column, value: try node()))
            }
            return YAMLNode(.mapping(pairs), line: line, column: column)
        default:
            throw damaged
        }
    }

    /// Reads digits up to the blank or colon that ends them.
    private mutating func number() throws(YAMLError) -> Int {
        var value = 0
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value * 10 + Int(byte - UInt8(ascii: "0"))
            case UInt8(ascii: " "), UInt8(ascii: ":"): return value
            default: throw damaged
            }
        }
        throw damaged
    }

    private var damaged: YAMLError {
        YAMLError(line: 0, column: 0, reason: "the embedded tree is damaged at byte \(position)")
    }
}
