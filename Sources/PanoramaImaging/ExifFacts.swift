/// The few Exif facts a gatekeeper needs; nothing else of the block is read.
struct ExifFacts: Equatable {
    /// Tag 0x0112 as stored, legal or not.
    var orientation: Int?
    /// Tag 0x9003, `YYYY:MM:DD HH:MM:SS` in the camera's local time.
    var dateTimeOriginal: String?
    /// Tag 0x9011, such as `+05:00`.
    var offsetTimeOriginal: String?
    var position: GeoPosition?
    /// GPS date and time, which are UTC.
    var gpsDate: String?
    var gpsTime: [Double]?
    var isDamaged = false

    /// Reads the payload of an APP1 segment that begins with `Exif`.
    init?(segment bytes: [UInt8]) {
        guard bytes.starts(with: Array("Exif\0\0".utf8)) else { return nil }
        let tiff = Array(bytes.dropFirst(6))
        let isLittle = tiff.starts(with: [0x49, 0x49])
        guard isLittle || tiff.starts(with: [0x4D, 0x4D]) else {
            isDamaged = true
            return
        }
        let reader = ByteReader(bytes: tiff, isLittleEndian: isLittle)
        guard reader.uint16(at: 2) == 42, let start = reader.uint32(at: 4) else {
            isDamaged = true
            return
        }
        let main = ExifDirectory(reader, at: start)
        isDamaged = main.isDamaged
        orientation = main.integer(0x0112, in: reader)
        if let offset = main.integer(0x8769, in: reader) {
            readCapture(ExifDirectory(reader, at: offset), reader)
        }
        if let offset = main.integer(0x8825, in: reader) {
            readPlace(ExifDirectory(reader, at: offset), reader)
        }
    }

    private mutating func readCapture(_ directory: ExifDirectory, _ reader: ByteReader) {
        isDamaged = isDamaged || directory.isDamaged
        dateTimeOriginal = directory.text(0x9003, in: reader)
        offsetTimeOriginal = directory.text(0x9011, in: reader)
    }

    private mutating func readPlace(_ directory: ExifDirectory, _ reader: ByteReader) {
        isDamaged = isDamaged || directory.isDamaged
        gpsDate = directory.text(0x1D, in: reader)
        gpsTime = directory.rationals(7, count: 3, in: reader)
        guard let latitude = degrees(2, directory, reader), let longitude = degrees(4, directory, reader),
            let northSouth = directory.text(1, in: reader), let eastWest = directory.text(3, in: reader)
        else { return }
        let north = northSouth.uppercased() == "S" ? -latitude : latitude
        let east = eastWest.uppercased() == "W" ? -longitude : longitude
        // 0, 0 is what a receiver without a fix writes: unknown, not the Gulf of Guinea.
        guard abs(north) <= 90, abs(east) <= 180, north != 0 || east != 0 else { return }
        position = GeoPosition(latitude: north, longitude: east)
    }

    private func degrees(_ tag: Int, _ directory: ExifDirectory, _ reader: ByteReader) -> Double? {
        guard let parts = directory.rationals(tag, count: 3, in: reader) else { return nil }
        return parts[0] + parts[1] / 60 + parts[2] / 3600
    }
}
