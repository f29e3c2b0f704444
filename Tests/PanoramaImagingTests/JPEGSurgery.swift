@testable import PanoramaImaging

/// Cuts and joins JPEG bytes at their markers.
struct JPEGSurgery {
    var bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Positions of a marker's 0xFF byte.
    func positions(of marker: UInt8) -> [Int] {
        (0..<bytes.count - 1).filter { bytes[$0] == 0xFF && bytes[$0 + 1] == marker }
    }

    /// The first frame header.
    var frame: Int { positions(of: 0xC0).first ?? positions(of: 0xC2)[0] }

    mutating func setSize(_ width: Int, _ height: Int) {
        bytes[frame + 5] = UInt8(height >> 8)
        bytes[frame + 6] = UInt8(height & 255)
        bytes[frame + 7] = UInt8(width >> 8)
        bytes[frame + 8] = UInt8(width & 255)
    }

    mutating func insert(_ more: [UInt8], before marker: UInt8) {
        bytes.insert(contentsOf: more, at: positions(of: marker)[0])
    }

    /// Removes every segment of a marker before the first scan.
    mutating func removeSegments(_ marker: UInt8) {
        while let place = positions(of: marker).first, place < positions(of: 0xDA)[0] {
            let length = Int(bytes[place + 2]) << 8 | Int(bytes[place + 3])
            bytes.removeSubrange(place..<place + 2 + length)
        }
    }

    /// A marker segment.
    static func segment(_ marker: UInt8, _ payload: [UInt8]) -> [UInt8] {
        let length = payload.count + 2
        return [0xFF, marker, UInt8(length >> 8), UInt8(length & 255)] + payload
    }

    /// The picture as two scans of three declared channels, from one grey picture.
    static func missingChannel(_ grey: [UInt8]) -> [UInt8] {
        let parts = JPEGSurgery(grey)
        let scan = parts.positions(of: 0xDA)[0]
        var head = Array(grey[..<parts.frame])
        let size = Array(grey[parts.frame + 5..<parts.frame + 9])
        head += segment(0xC0, [8] + size + [3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0])
        let frameEnd = parts.frame + 2 + 8 + 3
        head += grey[frameEnd..<scan]
        let data = Array(grey[scan + 10..<grey.count - 2])
        let scans = [1, 2].flatMap { segment(0xDA, [1, UInt8($0), 0, 0, 63, 0]) + data }
        return head + scans + [0xFF, 0xD9]
    }
}
