/// How the stored rows relate to the scene (Exif 2.32, tag 0x0112).
enum ExifOrientation: Int {
    case upright = 1
    case mirrored = 2
    case upsideDown = 3
    case flipped = 4
    case transposed = 5
    case turnedRight = 6
    case transversed = 7
    case turnedLeft = 8

    /// Rows of the scene are columns of the file.
    var swapsAxes: Bool { rawValue >= 5 }

    /// Rows can be passed on as they come.
    var keepsRowOrder: Bool { rawValue <= 2 }

    /// Where scene pixel (x, y) is stored, given the size of the stored picture.
    func stored(x: Int, y: Int, in size: PixelSize) -> (x: Int, y: Int) {
        let right = size.width - 1
        let bottom = size.height - 1
        return switch self {
        case .upright: (x, y)
        case .mirrored: (right - x, y)
        case .upsideDown: (right - x, bottom - y)
        case .flipped: (x, bottom - y)
        case .transposed: (y, x)
        case .turnedRight: (y, bottom - x)
        case .transversed: (right - y, bottom - x)
        case .turnedLeft: (right - y, x)
        }
    }
}
