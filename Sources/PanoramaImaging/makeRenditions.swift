import CJPEG
public import FoundationEssentials

/// Checks one panorama and writes it in every width of `Rendition.widths` up to its own.
///
/// One streaming decode serves all sizes and all checks. Memory is a few dozen rows a size;
/// two things need more: progressive coding keeps the coefficients of the whole picture, within
/// `limits.maxDecoderBytes`, and an Exif orientation of 3 to 8 holds the largest rendition
/// (12 MB), because its rows come in another order. The files are `256.jpg` to `4096.jpg`.
/// - Parameters:
///   - path: The original.
///   - directory: An existing folder for the files; files of these names are replaced.
///   - limits: What a picture may cost and must offer.
///   - now: The clock to compare the capture date with.
/// - Returns: All findings, and the renditions, largest first; none when it is rejected.
/// - Throws: `RenditionError` when a file cannot be written; none are left behind then.
public func makeRenditions(
    of path: String, into directory: String, limits: IntakeLimits = IntakeLimits(), now: Date
) throws(RenditionError) -> (inspection: PanoramaInspection, renditions: [Rendition]) {
    try makeRenditions(of: path, into: directory, limits: limits, now: now, widths: Rendition.widths)
}

/// The same with other widths, largest first, each half of the one before.
func makeRenditions(
    of path: String, into directory: String, limits: IntakeLimits, now: Date, widths: [Int]
) throws(RenditionError) -> (inspection: PanoramaInspection, renditions: [Rendition]) {
    var examination = Examination(path: path, limits: limits)
    let frame = examination.settleFrame()
    guard let frame, let opened = examination.opened, examination.canDecode, !examination.isRejected else {
        return (inspect(&examination, frame: frame, now: now), [])
    }
    let levels = widths.filter { $0 <= frame.upright.width }.map(frame.upright.scaled(toWidth:))
    guard !levels.isEmpty else { return (inspect(&examination, frame: frame, now: now), []) }
    var writers: [RenditionWriter] = []
    do throws(RenditionError) {
        let isGrey = opened.survey.facts.component_count == 1
        for level in levels {
            let writer = try RenditionWriter(
                level, path: "\(directory)/\(level.width).jpg", isGrey: isGrey)
            writers.append(writer)
            try writer.begin(
                gpano: examination.inspection.gpano, colourProfile: opened.metadata.colourProfile)
        }
        let pass = DecodePass(source: opened.source, frame: frame, limits: limits)
        let result = try pass.render(levels) { (plane, level, row) throws(RenditionError) in
            try writers[level].put(row, plane: plane)
        }
        let inspection = examination.conclude(result, now: now)
        guard !inspection.isRejected else {
            for writer in writers { writer.discard() }
            return (inspection, [])
        }
        var renditions: [Rendition] = []
        for writer in writers { renditions.append(try writer.finish()) }
        return (inspection, renditions)
    } catch {
        for writer in writers { writer.discard() }
        throw error
    }
}
