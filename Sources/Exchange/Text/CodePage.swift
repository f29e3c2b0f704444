/// What the bytes from 0x80 mean in an encoding of one byte a letter; below stands ASCII.
struct CodePage: Sendable {
    /// Stands for a byte that means nothing.
    static let undefined: UInt16 = 0xFFFD

    /// The scalars of 0x80 to 0xFF, all in the basic plane.
    let scalars: [UInt16]
    /// The same in UTF-8: up to three bytes from the lowest up, their count in the highest; 0 for none.
    let packed: [UInt32]

    /// Builds a page from its 128 scalars.
    init(_ upper: String) {
        let scalars = upper.unicodeScalars.map { UInt16(truncatingIfNeeded: $0.value) }
        precondition(scalars.count == 128, "A code page has 128 upper bytes.")
        self.scalars = scalars
        packed = scalars.map { code in
            guard code != CodePage.undefined, let scalar = Unicode.Scalar(code) else { return 0 }
            let bytes = Array(String(Character(scalar)).utf8)
            var value = UInt32(bytes.count) << 24
            for (index, byte) in bytes.enumerated() { value |= UInt32(byte) << (8 * UInt32(index)) }
            return value
        }
    }

    /// The page of an encoding, nil for the Unicode ones.
    static func page(of encoding: TextEncoding) -> CodePage? { pages[encoding] }

    /// The scalar of a byte, nil where it means nothing.
    subscript(byte: UInt8) -> Unicode.Scalar? {
        guard byte >= 0x80 else { return Unicode.Scalar(byte) }
        let code = scalars[Int(byte) - 0x80]
        return code == CodePage.undefined ? nil : Unicode.Scalar(code)
    }

    /// The same page with some bytes meaning something else.
    func replacing(_ changes: [UInt8: UInt16]) -> String {
        var scalars = scalars
        for (byte, scalar) in changes { scalars[Int(byte) - 0x80] = scalar }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars.compactMap(Unicode.Scalar.init))
        return String(text)
    }
}
