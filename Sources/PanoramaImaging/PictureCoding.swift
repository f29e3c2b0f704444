/// The coding process of a JPEG frame, by its start-of-frame marker (T.81 table B.1).
public enum PictureCoding: String, Sendable {
    /// SOF0.
    case baseline
    /// SOF1.
    case extendedSequential = "extended-sequential"
    /// SOF2.
    case progressive
    /// SOF3.
    case lossless
    /// SOF9 and SOF10.
    case arithmetic
    /// SOF5 to SOF7, SOF11 and SOF13 to SOF15.
    case other

    init(frameMarker: UInt8) {
        switch frameMarker {
        case 0xC0: self = .baseline
        case 0xC1: self = .extendedSequential
        case 0xC2: self = .progressive
        case 0xC3: self = .lossless
        case 0xC9, 0xCA: self = .arithmetic
        default: self = .other
        }
    }
}
