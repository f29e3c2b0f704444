/// Turns the rows of one plane into rows of another size, holding only the rows a window needs.
struct PlaneResampler {
    private let sourceWidth: Int
    private let sourceHeight: Int
    private let across: ResampleAxis
    private let down: ResampleAxis
    private let wraps: Bool

    private var ring: [Float]
    private let ringRows: Int
    private var received = 0
    private var made = 0

    /// The vertical result with room on both sides for windows that reach over the edge.
    private var middle: [Float]
    private let margin: Int
    private var even: [Float]
    private var odd: [Float]
    private var output: [UInt8]

    /// Blocks of 2 × 2 are averaged, as every 4:2:0 encoder does with colour.
    private let averages: Bool

    /// Prepares one step of a plane.
    ///
    /// `xStep` and `yStep` are source samples per target sample and need not be whole.
    /// `averagesPairs` trades sharpness for speed where both are 2.
    init(
        from source: PixelSize, to target: PixelSize, xStep: Double, yStep: Double, wraps: Bool,
        averagesPairs: Bool = false
    ) {
        sourceWidth = source.width
        sourceHeight = source.height
        self.wraps = wraps
        averages = averagesPairs && xStep == 2 && yStep == 2
        across = ResampleAxis(step: xStep, targetCount: target.width)
        down = ResampleAxis(step: yStep, targetCount: target.height)
        ringRows = down.taps + 1
        ring = [Float](repeating: 0, count: ringRows * sourceWidth)
        let before = max(0, -(across.starts.first ?? 0))
        let after = max(0, (across.starts.last ?? 0) + across.taps - sourceWidth)
        // Even, so that even samples stay even when a margin is put before them.
        margin = (max(before, after) + 2) & ~1
        middle = [Float](repeating: 0, count: (sourceWidth + 2 * margin + 1) & ~1)
        even = [Float](repeating: 0, count: across.isHalving ? middle.count / 2 + 1 : 0)
        odd = even
        output = [UInt8](repeating: 0, count: target.width)
    }

    /// Takes the next source row.
    mutating func accept(_ row: Span<UInt8>) {
        widenRow(row, into: &ring, at: (received % ringRows) * sourceWidth)
        received += 1
    }

    /// Makes the next target row if its window is complete.
    mutating func makeRow() -> Bool {
        guard made < down.targetCount else { return false }
        if averages { return averagePair() }
        let first = down.starts[made]
        let last = min(first + down.taps - 1, sourceHeight - 1)
        guard received > last else { return false }
        blendRows(from: first)
        if across.isHalving {
            splitSamples(middle, even: &even, odd: &odd)
            let start = margin + (across.starts.first ?? 0)
            halveSamples(even: even, odd: odd, first: start, weights: across.weights, into: &output)
        } else {
            gatherSamples(middle, offset: margin, by: across, into: &output)
        }
        made += 1
        return true
    }

    private mutating func averagePair() -> Bool {
        guard received > min(2 * made + 1, sourceHeight - 1) else { return false }
        averageBlocks(
            ring, at: (slot(of: 2 * made), slot(of: 2 * made + 1)), width: sourceWidth, into: &output)
        made += 1
        return true
    }

    /// Lends the row made last.
    func withRow(_ body: (Span<UInt8>) throws(RenditionError) -> Void) throws(RenditionError) {
        try body(output.span)
    }

    /// Where a source row lies in the ring; rows over the edge repeat the nearest one.
    private func slot(of row: Int) -> Int {
        (min(max(row, 0), sourceHeight - 1) % ringRows) * sourceWidth
    }

    private mutating func blendRows(from first: Int) {
        if down.isHalving {
            let starts = (0..<12).map { slot(of: first + $0) }
            blendTwelve(
                ring, at: starts, width: sourceWidth, weights: down.weights, into: &middle, from: margin)
        } else {
            var tap = 0
            while tap < down.taps {
                let starts = SIMD4<Int>(
                    slot(of: first + tap), slot(of: first + tap + 1), slot(of: first + tap + 2),
                    slot(of: first + tap + 3))
                let at = made * down.taps + tap
                let weights = SIMD4(
                    down.weights[at], down.weights[at + 1], down.weights[at + 2], down.weights[at + 3])
                blendFour(
                    ring, at: starts, width: sourceWidth, weights: weights, isFirst: tap == 0, into: &middle,
                    from: margin)
                tap += 4
            }
        }
        fillMargins(&middle)
    }

    private func fillMargins(_ row: inout [Float]) {
        let end = margin + sourceWidth
        // A sphere goes on at its other edge; anything else repeats the edge.
        for i in 0..<margin {
            row[margin - 1 - i] = wraps ? row[end - 1 - i % sourceWidth] : row[margin]
        }
        for i in end..<row.count {
            row[i] = wraps ? row[margin + (i - end) % sourceWidth] : row[end - 1]
        }
    }
}
