// The inner loops down the rows: the first, vertical half of resampling. Each walks row spans bounded by their common count, which
// lets the compiler drop the checks and use vector instructions. Single precision, because
// plain x86-64 has vector multiplication for it and none for 32-bit integers.

/// Copies a row into a larger buffer.
func copyRow(_ row: Span<UInt8>, into buffer: inout [UInt8], at start: Int) {
    var all = buffer.mutableSpan
    var slot = all._mutatingExtracting(start..<start + row.count)
    for x in 0..<min(row.count, slot.count) {
        slot[x] = row[x]
    }
}

/// Copies a row into a larger buffer as numbers to reckon with: once here, not in every window.
func widenRow(_ row: Span<UInt8>, into buffer: inout [Float], at start: Int) {
    var all = buffer.mutableSpan
    var slot = all._mutatingExtracting(start..<start + row.count)
    for x in 0..<min(row.count, slot.count) {
        slot[x] = Float(row[x])
    }
}

/// Adds four weighted rows of `buffer` to running sums, or begins new ones.
func blendFour(
    _ buffer: [Float], at starts: SIMD4<Int>, width: Int, weights: SIMD4<Float>, isFirst: Bool,
    into output: inout [Float], from start: Int
) {
    let rows = buffer.span
    let a = rows.extracting(starts[0]..<starts[0] + width)
    let b = rows.extracting(starts[1]..<starts[1] + width)
    let c = rows.extracting(starts[2]..<starts[2] + width)
    let d = rows.extracting(starts[3]..<starts[3] + width)
    var all = output.mutableSpan
    var sums = all._mutatingExtracting(start..<start + width)
    let (wa, wb, wc, wd) = (weights[0], weights[1], weights[2], weights[3])
    let count = min(width, sums.count)
    if isFirst {
        for x in 0..<count {
            sums[x] = a[x] * wa + b[x] * wb + c[x] * wc + d[x] * wd
        }
    } else {
        for x in 0..<count {
            sums[x] += a[x] * wa + b[x] * wb + c[x] * wc + d[x] * wd
        }
    }
}

/// Twelve symmetric weights over rows: rows t and 11 − t share one.
func blendTwelve(
    _ buffer: [Float], at starts: [Int], width: Int, weights: [Float], into output: inout [Float],
    from start: Int
) {
    let rows = buffer.span
    let (a0, b0) = (
        rows.extracting(starts[0]..<starts[0] + width), rows.extracting(starts[11]..<starts[11] + width)
    )
    let (a1, b1) = (
        rows.extracting(starts[1]..<starts[1] + width), rows.extracting(starts[10]..<starts[10] + width)
    )
    let (a2, b2) = (
        rows.extracting(starts[2]..<starts[2] + width), rows.extracting(starts[9]..<starts[9] + width)
    )
    let (a3, b3) = (
        rows.extracting(starts[3]..<starts[3] + width), rows.extracting(starts[8]..<starts[8] + width)
    )
    let (a4, b4) = (
        rows.extracting(starts[4]..<starts[4] + width), rows.extracting(starts[7]..<starts[7] + width)
    )
    let (a5, b5) = (
        rows.extracting(starts[5]..<starts[5] + width), rows.extracting(starts[6]..<starts[6] + width)
    )
    let (w0, w1, w2) = (weights[0], weights[1], weights[2])
    let (w3, w4, w5) = (weights[3], weights[4], weights[5])
    var all = output.mutableSpan
    var row = all._mutatingExtracting(start..<start + width)
    for x in 0..<min(row.count, width) {
        var sum = (a0[x] + b0[x]) * w0
        sum += (a1[x] + b1[x]) * w1
        sum += (a2[x] + b2[x]) * w2
        sum += (a3[x] + b3[x]) * w3
        sum += (a4[x] + b4[x]) * w4
        sum += (a5[x] + b5[x]) * w5
        row[x] = sum
    }
}

/// Averages blocks of 2 × 2 samples of two rows.
func averageBlocks(_ buffer: [Float], at starts: (Int, Int), width: Int, into output: inout [UInt8]) {
    let rows = buffer.span
    let upper = rows.extracting(starts.0..<starts.0 + width)
    let lower = rows.extracting(starts.1..<starts.1 + width)
    var row = output.mutableSpan
    let count = min(row.count, width / 2)
    for x in 0..<count {
        let left = upper[2 &* x] + lower[2 &* x]
        row[x] = byte((left + upper[2 &* x &+ 1] + lower[2 &* x &+ 1]) * 0.25)
    }
    // An odd last column stands alone.
    if count < row.count, width > 0 {
        row[count] = byte((upper[width - 1] + lower[width - 1]) * 0.5)
    }
}
