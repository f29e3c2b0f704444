/// Pictures made byte by byte.
enum SamplePicture {
    /// A grey baseline JPEG of any size that decodes without a fault.
    static func grey(_ width: Int, _ height: Int) -> [UInt8] {
        // One code a table: “no difference”, then “end of block”, so that a block is two zero bits.
        let code: [UInt8] = [1] + [UInt8](repeating: 0, count: 15) + [0]
        let bits = (width + 7) / 8 * ((height + 7) / 8) * 2
        var data = [UInt8](repeating: 0, count: bits / 8)
        if bits % 8 > 0 { data.append(0xFF >> UInt8(bits % 8)) }
        return [0xFF, 0xD8] + segment(0xDB, [0] + [UInt8](repeating: 1, count: 64)) + frame(width, height)
            + segment(0xC4, [0x00] + code) + segment(0xC4, [0x10] + code)
            + segment(0xDA, [1, 1, 0, 0, 63, 0]) + data + [0xFF, 0xD9]
    }

    /// Nothing but a header that promises 60,000 × 60,000 pixels.
    static let enormous: [UInt8] = [0xFF, 0xD8] + frame(60_000, 60_000)

    /// A picture that ends in the middle of its pixels.
    static let truncated = Array(grey(4096, 2048).prefix(1000))

    /// A page somebody saved under the name of a picture.
    static let page = Array("<!DOCTYPE html><html><body>404 Not Found</body></html>".utf8)

    private static func frame(_ width: Int, _ height: Int) -> [UInt8] {
        let size = [height >> 8, height & 255, width >> 8, width & 255].map(UInt8.init)
        return segment(0xC0, [8] + size + [1, 1, 0x11, 0])
    }

    private static func segment(_ marker: UInt8, _ payload: [UInt8]) -> [UInt8] {
        let length = payload.count + 2
        return [0xFF, marker, UInt8(length >> 8), UInt8(length & 255)] + payload
    }
}
