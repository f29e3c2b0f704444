/// Turns rows of red, green and blue into planes of Y, Cb and Cr (JFIF 1.02), chroma averaged
/// over the pixels that share it.
struct ColourSplitter {
    private let width: Int
    private let chromaWidth: Int
    private let across: Int
    private let down: Int
    private let isGrey: Bool
    private var luma: [UInt8]
    private var blueSums: [Int32]
    private var redSums: [Int32]
    private var chroma: [UInt8]
    private var rowsSummed = 0

    init(_ recipe: PictureRecipe) {
        width = recipe.width
        across = recipe.horizontalSampling
        down = recipe.verticalSampling
        isGrey = recipe.isGrey
        chromaWidth = (width + across - 1) / across
        luma = [UInt8](repeating: 0, count: width)
        blueSums = [Int32](repeating: 0, count: chromaWidth)
        redSums = blueSums
        chroma = [UInt8](repeating: 0, count: chromaWidth)
    }

    /// Sends a row, and chroma once its rows are together; false when the encoder refuses.
    mutating func put(_ rgb: [UInt8], isLast: Bool, into encoder: inout JPEGEncoder) -> Bool {
        let pixels = rgb.span
        convert(pixels)
        guard encoder.put(luma.span, plane: 0) else { return false }
        guard !isGrey else { return true }
        rowsSummed += 1
        guard rowsSummed == down || isLast else { return true }
        average(blueSums)
        guard encoder.put(chroma.span, plane: 1) else { return false }
        average(redSums)
        guard encoder.put(chroma.span, plane: 2) else { return false }
        rowsSummed = 0
        for x in 0..<chromaWidth {
            blueSums[x] = 0
            redSums[x] = 0
        }
        return true
    }

    /// 16-bit fixed point; the chroma sums keep 16 fractional bits until averaged.
    private mutating func convert(_ rgb: Span<UInt8>) {
        for x in 0..<width {
            let (r, g, b) = (Int32(rgb[3 * x]), Int32(rgb[3 * x + 1]), Int32(rgb[3 * x + 2]))
            luma[x] = UInt8(clamping: (19_595 * r + 38_470 * g + 7_471 * b + 32_768) >> 16)
            guard !isGrey else { continue }
            // Halved twice against overflow when sixteen pixels share one sample.
            blueSums[x / across] += (-11_059 * r - 21_709 * g + 32_768 * b) >> 4
            redSums[x / across] += (32_768 * r - 27_439 * g - 5_329 * b) >> 4
        }
    }

    private mutating func average(_ sums: [Int32]) {
        for x in 0..<chromaWidth {
            let columns = min(across, width - x * across)
            let count = Int32(columns * rowsSummed)
            chroma[x] = UInt8(clamping: 128 + (sums[x] / count + 2048) >> 12)
        }
    }
}
