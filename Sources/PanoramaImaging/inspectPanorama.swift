public import FoundationEssentials

/// Checks one file as a panorama without writing anything.
///
/// Every byte of the picture is decoded (ITU-T T.81), at the smallest scale that still shows
/// seam and sharpness. Nothing is thrown: what is wrong with a file is a diagnostic. Memory is
/// a few rows, except for progressive pictures, whose coefficients have their own limit.
/// - Parameters:
///   - path: The file to check; its name does not matter.
///   - limits: What a picture may cost and must offer.
///   - now: The clock to compare the capture date with.
/// - Returns: All findings; rejected when at least one has the level `reject`.
public func inspectPanorama(
    at path: String, limits: IntakeLimits = IntakeLimits(), now: Date
) -> PanoramaInspection {
    var examination = Examination(path: path, limits: limits)
    let frame = examination.settleFrame()
    return inspect(&examination, frame: frame, now: now)
}

/// The check from the settled geometry on; also the way of pictures that are refused renditions.
func inspect(_ examination: inout Examination, frame: PictureFrame?, now: Date) -> PanoramaInspection {
    var result: DecodePass.Result?
    if examination.canDecode, let frame, let opened = examination.opened {
        result = DecodePass(source: opened.source, frame: frame, limits: examination.limits).measure()
    }
    return examination.conclude(result, now: now)
}
