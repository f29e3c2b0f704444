public import PanoramaImaging
public import PrecinctModel

/// Draws the panoramas of precinct 60: pictures of places that do not exist.
public enum SamplePanorama {
    /// Draws a scene as a full-sphere JPEG with its sphere geometry, heading and capture date.
    ///
    /// Rows are computed as the encoder asks for them, so memory stays at a few rows whatever the size.
    /// - Parameters:
    ///   - scene: What to draw.
    ///   - width: In pixels; 2048, 4096 and 8192 are usual.
    ///   - height: In pixels, half the width.
    ///   - now: The moment to which the capture date is relative.
    /// - Returns: The file's bytes.
    /// - Throws: `PanoramaEncodingError` for a size that cannot be written.
    public static func draw(
        scene: SampleScene, width: Int = 2048, height: Int = 1024, now: Instant
    ) throws(PanoramaEncodingError) -> [UInt8] {
        var painter = RowPainter(stage: scene.stage, width: max(width, 2), height: max(height, 1))
        let metadata = PanoramaMetadata(
            gpano: GPano(fullSphereWidth: width, height: height, heading: scene.heading),
            capturedAt: capturedAt(scene, now: now))
        return try encodePanorama(width: width, height: height, metadata: metadata) { y, rgb in
            painter.paint(row: y, into: &rgb)
        }
    }

    /// When a scene is said to have been captured: three days before, on the local clock, with its offset.
    public static func capturedAt(_ scene: SampleScene, now: Instant) -> String {
        let localTime = LocalTime(identifier: SampleDistrict.zone) ?? .utc
        let day = CalendarDay(sinceEpoch: localTime.day(of: now).sinceEpoch - 3)
        let midnight = localTime.start(of: day)
        let offset = (day.sinceEpoch * 86_400 - midnight.seconds) / 60
        func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let zone = "\(offset < 0 ? "-" : "+")\(two(abs(offset) / 60)):\(two(abs(offset) % 60))"
        return "\(day)T\(scene.clock)\(zone)"
    }
}
