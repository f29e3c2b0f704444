import CJPEG

/// Encodes a drawn panorama as baseline 4:2:0 JPEG (JFIF) with its metadata.
///
/// Rows are asked for one at a time, top to bottom, so a drawing needs no picture in memory.
/// - Parameters:
///   - width: In pixels, up to 65500.
///   - height: In pixels, up to 65500.
///   - quality: libjpeg quality, from 1 to 100.
///   - metadata: Written as Exif, XMP and ICC segments.
///   - rows: Fills row `y` with `3 * width` bytes of red, green and blue.
/// - Returns: The file's bytes.
/// - Throws: `PanoramaEncodingError` for sizes or metadata that cannot be written.
public func encodePanorama(
    width: Int, height: Int, quality: Int = 90, metadata: PanoramaMetadata = PanoramaMetadata(),
    rows: (_ y: Int, _ rgb: inout MutableSpan<UInt8>) -> Void
) throws(PanoramaEncodingError) -> [UInt8] {
    try encodePicture(
        PictureRecipe(width: width, height: height, quality: quality), metadata: metadata, rows: rows)
}

/// Encodes with every choice open; tests need the unusual ones.
func encodePicture(
    _ recipe: PictureRecipe, metadata: PanoramaMetadata,
    rows: (_ y: Int, _ rgb: inout MutableSpan<UInt8>) -> Void
) throws(PanoramaEncodingError) -> [UInt8] {
    let options = try recipe.options()
    guard var encoder = JPEGEncoder(options) else { throw .encoder("out of memory") }
    guard encoder.start() else { throw .encoder(encoder.failureText) }
    for segment in try metadata.segments() {
        guard encoder.writeSegment(0xE1, segment) else { throw .encoder(encoder.failureText) }
    }
    if let profile = metadata.colourProfile {
        guard encoder.writeProfile(profile) else { throw .encoder(encoder.failureText) }
    }
    var splitter = ColourSplitter(recipe)
    var rgb = [UInt8](repeating: 0, count: recipe.width * 3)
    for y in 0..<recipe.height {
        var span = rgb.mutableSpan
        rows(y, &span)
        guard splitter.put(rgb, isLast: y == recipe.height - 1, into: &encoder) else {
            throw .encoder(encoder.failureText)
        }
    }
    guard encoder.finish() else { throw .encoder(encoder.failureText) }
    return encoder.bytes
}
