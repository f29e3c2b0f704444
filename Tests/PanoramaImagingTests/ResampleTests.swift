import Testing

@testable import PanoramaImaging

@Suite struct ResampleTests {
    private func resample(
        _ rows: [[UInt8]], to target: PixelSize, wraps: Bool = true, averages: Bool = false
    ) throws -> [[UInt8]] {
        let source = PixelSize(width: rows[0].count, height: rows.count)
        var resampler = PlaneResampler(
            from: source, to: target, xStep: Double(source.width) / Double(target.width),
            yStep: Double(source.height) / Double(target.height), wraps: wraps, averagesPairs: averages)
        var result: [[UInt8]] = []
        for row in rows {
            resampler.accept(row.span)
            while resampler.makeRow() {
                result.append(try lend(resampler))
            }
        }
        return result
    }

    private func lend(_ resampler: PlaneResampler) throws -> [UInt8] {
        var row: [UInt8] = []
        try resampler.withRow { (span) throws(RenditionError) in
            for x in 0..<span.count { row.append(span[x]) }
        }
        return row
    }

    @Test(arguments: [(64, 32), (32, 16), (43, 21), (20, 9), (7, 3), (1, 1), (128, 64)])
    func `leaves a flat picture flat and makes every row`(width: Int, height: Int) throws {
        for value: UInt8 in [0, 1, 127, 254, 255] {
            let rows = [[UInt8]](repeating: [UInt8](repeating: value, count: 64), count: 32)
            for wraps in [true, false] {
                let made = try resample(rows, to: PixelSize(width: width, height: height), wraps: wraps)
                #expect(made.count == height)
                #expect(made.allSatisfy { $0.count == width && $0.allSatisfy { $0 == value } })
            }
        }
    }

    @Test func `treats every column of a sphere alike`() throws {
        // A picture turned by whole target pixels must give the same pixels, turned.
        let row = (0..<64).map { UInt8(truncatingIfNeeded: $0 &* (37 &+ $0 &* 11)) }
        let rows = [[UInt8]](repeating: row, count: 8)
        let turned = [[UInt8]](repeating: Array(row[20...] + row[..<20]), count: 8)
        let a = try resample(rows, to: PixelSize(width: 32, height: 4))
        let b = try resample(turned, to: PixelSize(width: 32, height: 4))
        #expect(Array(a[1][10...] + a[1][..<10]) == b[1])
    }

    @Test func `averages blocks of four, and an odd last column alone`() throws {
        var resampler = PlaneResampler(
            from: PixelSize(width: 3, height: 2), to: PixelSize(width: 2, height: 1), xStep: 2, yStep: 2,
            wraps: true, averagesPairs: true)
        resampler.accept([0, 4, 10].span)
        let early = resampler.makeRow()
        #expect(!early)
        resampler.accept([8, 4, 20].span)
        let isMade = resampler.makeRow()
        #expect(isMade)
        #expect(try lend(resampler) == [4, 15])
    }

    @Test func `sums the weights of every window to one`() {
        for step in [0.5, 1, 1.2207, 1.484375, 2, 2.97, 3.9] {
            let axis = ResampleAxis(step: step, targetCount: 50)
            for window in 0..<50 {
                let sum = axis.weights[window * axis.taps..<(window + 1) * axis.taps].reduce(0, +)
                #expect(abs(sum - 1) < 1e-5)
            }
        }
    }
}
