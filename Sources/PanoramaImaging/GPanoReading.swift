/// What an XMP packet says about the sphere.
enum GPanoReading: Equatable {
    case absent
    /// The packet is unsafe to read.
    case unsafe
    /// Required fields are missing or not numbers.
    case incomplete(field: String)
    /// A projection other than equirectangular.
    case otherProjection(String)
    case complete(GPano)

    /// Identifies an APP1 segment that holds XMP (XMP part 3, 1.1.3).
    static let signature = Array("http://ns.adobe.com/xap/1.0/\0".utf8)

    init(packet: [UInt8]) {
        let scanner = XMPScanner(packet, prefix: "GPano")
        let values = scanner.values
        if scanner.isUnsafe {
            self = .unsafe
            return
        }
        guard !values.isEmpty else {
            self = .absent
            return
        }
        if let projection = values["ProjectionType"], projection.lowercased() != "equirectangular" {
            self = .otherProjection(projection)
            return
        }
        let required = [
            "ProjectionType", "FullPanoWidthPixels", "FullPanoHeightPixels", "CroppedAreaImageWidthPixels",
            "CroppedAreaImageHeightPixels", "CroppedAreaLeftPixels", "CroppedAreaTopPixels",
        ]
        var numbers: [Int] = []
        for field in required {
            guard let value = values[field] else {
                self = .incomplete(field: field)
                return
            }
            guard field != "ProjectionType" else { continue }
            guard let number = Double(value), abs(number) <= 1_000_000 else {
                self = .incomplete(field: field)
                return
            }
            numbers.append(Int(number.rounded()))
        }
        func degrees(_ field: String, _ range: ClosedRange<Double>) -> Double? {
            values[field].flatMap { Double($0) }.flatMap { range.contains($0) ? $0 : nil }
        }
        self = .complete(
            GPano(
                fullWidth: numbers[0], fullHeight: numbers[1], croppedWidth: numbers[2],
                croppedHeight: numbers[3], left: numbers[4], top: numbers[5],
                heading: degrees("PoseHeadingDegrees", 0...360), pitch: degrees("PosePitchDegrees", -90...90),
                roll: degrees("PoseRollDegrees", -180...180)))
    }
}
