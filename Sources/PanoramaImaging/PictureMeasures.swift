import FoundationEssentials

/// Exposure, sharpness and how the edges join, measured on brightness rows as they pass.
///
/// The thresholds elsewhere were measured at `width`; other widths would need others.
struct PictureMeasures {
    static let width = 1024

    private let height: Int
    private var rows = 0
    private var dark = 0
    private var bright = 0
    private var seamRows = 0
    private var brokenSeamRows = 0
    private var laplacianSum = 0
    private var laplacianSquares = 0
    private var laplacianCount = 0
    private(set) var topDeviation = 0.0
    private(set) var bottomDeviation = 0.0
    private var previous: [UInt8] = []
    private var current: [UInt8] = []

    init(height: Int) {
        self.height = height
    }

    /// Takes the next row, top to bottom.
    mutating func add(_ row: Span<UInt8>) {
        guard row.count == Self.width else { return }
        let exposure = countExtremes(row)
        dark += exposure.dark
        bright += exposure.bright
        // Near the poles every row is one point stretched out, and joins by itself.
        if rows >= height / 8, rows < height - height / 8 { addSeam(row) }
        if rows == 0 { topDeviation = deviation(row) }
        if rows == height - 1 { bottomDeviation = deviation(row) }
        addDetail(row)
        rows += 1
    }

    /// Share of nearly black samples.
    var darkShare: Double { share(dark) }
    /// Share of burnt-out samples.
    var brightShare: Double { share(bright) }
    /// Share of the rows whose ends do not meet.
    var brokenSeamShare: Double { seamRows == 0 ? 0 : Double(brokenSeamRows) / Double(seamRows) }
    /// Whether every row of the picture was seen.
    var isComplete: Bool { rows == height && rows > 2 }

    /// Variance of the 4-neighbour Laplacian: low when nothing is sharp.
    var detail: Double {
        guard laplacianCount > 0 else { return 0 }
        let mean = Double(laplacianSum) / Double(laplacianCount)
        return Double(laplacianSquares) / Double(laplacianCount) - mean * mean
    }

    private func share(_ count: Int) -> Double {
        rows == 0 ? 0 : Double(count) / Double(rows * Self.width)
    }

    private mutating func addSeam(_ row: Span<UInt8>) {
        let last = row.count - 1
        let jump = abs(Int(row[0]) - Int(row[last]))
        let local = abs(Int(row[0]) - Int(row[1])) + abs(Int(row[last]) - Int(row[last - 1]))
        seamRows += 1
        brokenSeamRows += 2 * jump > 3 * local + 12 ? 1 : 0
    }

    private func deviation(_ row: Span<UInt8>) -> Double {
        var sum = 0
        var squares = 0
        for x in 0..<row.count {
            sum += Int(row[x])
            squares += Int(row[x]) * Int(row[x])
        }
        let mean = Double(sum) / Double(row.count)
        return max(0, Double(squares) / Double(row.count) - mean * mean).squareRoot()
    }

    private mutating func addDetail(_ row: Span<UInt8>) {
        if previous.count == row.count, current.count == row.count {
            let sums = sumLaplacian(above: previous.span, row: current.span, below: row)
            laplacianSum += sums.total
            laplacianSquares += sums.squares
            laplacianCount += row.count - 2
        }
        swap(&previous, &current)
        if current.count != row.count { current = [UInt8](repeating: 0, count: row.count) }
        copyRow(row, into: &current, at: 0)
    }
}
