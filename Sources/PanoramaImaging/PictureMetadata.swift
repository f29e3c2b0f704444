import CJPEG

/// The metadata segments of one file, read with bounds.
struct PictureMetadata {
    private(set) var exif: ExifFacts?
    private(set) var gpano = GPanoReading.absent
    /// The ICC profile, when all its chunks are there and it is small enough to carry along.
    private(set) var colourProfile: [UInt8]?
    /// Names of blocks that could not be read.
    private(set) var damagedBlocks: [String] = []

    /// Profiles of screens and cameras weigh under a few kilobytes; printing ones much more.
    static let maxProfileBytes = 1 << 20

    init(_ survey: StreamSurvey, in source: ByteSource) {
        var chunks: [Int: [UInt8]] = [:]
        var chunkCount = 0
        for segment in survey.segments where segment.marker == 0xE1 || segment.marker == 0xE2 {
            let bytes = source.read(at: segment.offset, length: Int(segment.length))
            if segment.marker == 0xE1 {
                readApp1(bytes)
            } else if bytes.count > 14, bytes.starts(with: Array("ICC_PROFILE\0".utf8)) {
                // ICC.1 annex B.4: chunk number and chunk count follow the name.
                chunks[Int(bytes[12])] = Array(bytes[14...])
                chunkCount = max(chunkCount, Int(bytes[13]))
            }
        }
        assembleProfile(chunks, count: chunkCount)
        if exif?.isDamaged == true { damagedBlocks.append("Exif") }
        if gpano == .unsafe { damagedBlocks.append("XMP") }
    }

    private mutating func readApp1(_ bytes: [UInt8]) {
        if exif == nil, let facts = ExifFacts(segment: bytes) {
            exif = facts
        } else if gpano == .absent, bytes.starts(with: GPanoReading.signature) {
            gpano = GPanoReading(packet: Array(bytes.dropFirst(GPanoReading.signature.count)))
        }
    }

    private mutating func assembleProfile(_ chunks: [Int: [UInt8]], count: Int) {
        guard !chunks.isEmpty else { return }
        let ordered = (1...max(1, count)).compactMap { chunks[$0] }
        let total = ordered.reduce(0) { $0 + $1.count }
        guard ordered.count == count, chunks.count == count, (128...Self.maxProfileBytes).contains(total)
        else {
            damagedBlocks.append("ICC")
            return
        }
        let profile = Array(ordered.joined())
        // ICC.1 7.2: the profile starts with its own size and has `acsp` at byte 36.
        let reader = ByteReader(bytes: profile, isLittleEndian: false)
        guard reader.uint32(at: 0) == total, profile[36..<40].elementsEqual("acsp".utf8) else {
            damagedBlocks.append("ICC")
            return
        }
        colourProfile = profile
    }
}
