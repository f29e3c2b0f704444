extension PanoramaMetadata {
    /// The APP1 payloads: Exif first, as readers expect, then XMP.
    func segments() throws(PanoramaEncodingError) -> [[UInt8]] {
        var result: [[UInt8]] = []
        if let exif = try exifSegment() { result.append(exif) }
        if let gpano { result.append(gpano.segment) }
        return result
    }

    private func exifSegment() throws(PanoramaEncodingError) -> [UInt8]? {
        guard capturedAt != nil || position != nil || orientation != nil else { return nil }
        var main: [ExifWriter.Field] = []
        if let orientation {
            guard (0...65_535).contains(orientation) else {
                throw .badParameters("orientation \(orientation)")
            }
            main.append(.short(tag: 0x0112, orientation))
        }
        var capture: [ExifWriter.Field] = []
        if let capturedAt {
            guard let time = CivilTime(capturedAt) else { throw .badParameters("capture time \(capturedAt)") }
            capture.append(.text(tag: 0x9003, time.exifText))
            if let offset = time.offsetText {
                capture.append(.text(tag: 0x9011, offset == "Z" ? "+00:00" : offset))
            }
        }
        return ExifWriter.segment(main: main, capture: capture, place: try placeFields())
    }

    private func placeFields() throws(PanoramaEncodingError) -> [ExifWriter.Field] {
        guard let position else { return [] }
        guard abs(position.latitude) <= 90, abs(position.longitude) <= 180 else {
            throw .badParameters("position \(position.latitude), \(position.longitude)")
        }
        return [
            .text(tag: 1, position.latitude < 0 ? "S" : "N"), .angle(tag: 2, abs(position.latitude)),
            .text(tag: 3, position.longitude < 0 ? "W" : "E"), .angle(tag: 4, abs(position.longitude)),
        ]
    }
}

extension CivilTime {
    /// `YYYY:MM:DD HH:MM:SS`.
    var exifText: String {
        var plain = self
        plain.offsetMinutes = nil
        let parts = plain.text.split(separator: "T")
        return parts[0].split(separator: "-").joined(separator: ":") + " " + parts[1]
    }
}
