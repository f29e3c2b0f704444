// The inner loops of resampling. Each walks row spans bounded by their common count, which
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

/// Adds four weighted rows of `buffer` to running sums, or begins new ones.
func blendFour(
    _ buffer: [UInt8], at starts: SIMD4<Int>, width: Int, weights: SIMD4<Float>, isFirst: Bool,
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
            sums[x] = Float(a[x]) * wa + Float(b[x]) * wb + Float(c[x]) * wc + Float(d[x]) * wd
        }
    } else {
        for x in 0..<count {
            sums[x] += Float(a[x]) * wa + Float(b[x]) * wb + Float(c[x]) * wc + Float(d[x]) * wd
        }
    }
}

/// Twelve symmetric weights over rows: rows t and 11 − t share one.
func blendTwelve(
    _ buffer: [UInt8], at starts: [Int], width: Int, weights: [Float], into output: inout [Float],
    from start: Int
) {
    let rows = buffer.span
    let (a0, b0) = (rows.extracting(starts[0]..<starts[0] + width), rows.extracting(starts[11]..<starts[11] + width))
    let (a1, b1) = (rows.extracting(starts[1]..<starts[1] + width), rows.extracting(starts[10]..<starts[10] + width))
    let (a2, b2) = (rows.extracting(starts[2]..<starts[2] + width), rows.extracting(starts[9]..<starts[9] + width))
    let (a3, b3) = (rows.extracting(starts[3]..<starts[3] + width), rows.extracting(starts[8]..<starts[8] + width))
    let (a4, b4) = (rows.extracting(starts[4]..<starts[4] + width), rows.extracting(starts[7]..<starts[7] + width))
    let (a5, b5) = (rows.extracting(starts[5]..<starts[5] + width), rows.extracting(starts[6]..<starts[6] + width))
    let (w0, w1, w2) = (weights[0], weights[1], weights[2])
    let (w3, w4, w5) = (weights[3], weights[4], weights[5])
    var all = output.mutableSpan
    var row = all._mutatingExtracting(start..<start + width)
    for x in 0..<min(row.count, width) {
        // Two bytes fit into 16 bits, so the sums cannot wrap.
        var sum = Float(Int16(a0[x]) &+ Int16(b0[x])) * w0
        sum += Float(Int16(a1[x]) &+ Int16(b1[x])) * w1
        sum += Float(Int16(a2[x]) &+ Int16(b2[x])) * w2
        sum += Float(Int16(a3[x]) &+ Int16(b3[x])) * w3
        sum += Float(Int16(a4[x]) &+ Int16(b4[x])) * w4
        sum += Float(Int16(a5[x]) &+ Int16(b5[x])) * w5
        row[x] = sum
    }
}

/// Deals samples out to an even and an odd row, which turns 2:1 into two steady walks.
func splitSamples(_ samples: [Float], even: inout [Float], odd: inout [Float]) {
    let row = samples.span
    var evens = even.mutableSpan
    var odds = odd.mutableSpan
    for x in 0..<min(row.count / 2, min(evens.count, odds.count)) {
        evens[x] = row[2 &* x]
        odds[x] = row[2 &* x &+ 1]
    }
}

/// Rounds and clamps to a byte: adding 2²³ leaves the whole number in the low bits.
@inline(__always)
func byte(_ value: Float) -> UInt8 {
    UInt8(truncatingIfNeeded: (min(max(value, 0), 255) + 8_388_608).bitPattern)
}

/// Twelve symmetric taps at 2:1; taps t and 11 − t share a weight, one even and one odd sample.
func halveSamples(
    even: [Float], odd: [Float], first: Int, weights: [Float], into output: inout [UInt8]
) {
    // A window that starts at an odd sample begins with the odd ones.
    let startsOdd = first % 2 != 0
    let leading = startsOdd ? odd.span : even.span
    let trailing = startsOdd ? even.span : odd.span
    let lead = first / 2
    let trail = startsOdd ? lead + 1 : lead
    var row = output.mutableSpan
    let n = row.count
    let (a0, b0) = (leading.extracting(lead..<lead + n), trailing.extracting(trail + 5..<trail + 5 + n))
    let (a1, b1) = (leading.extracting(lead + 1..<lead + 1 + n), trailing.extracting(trail + 4..<trail + 4 + n))
    let (a2, b2) = (leading.extracting(lead + 2..<lead + 2 + n), trailing.extracting(trail + 3..<trail + 3 + n))
    let (a3, b3) = (leading.extracting(lead + 3..<lead + 3 + n), trailing.extracting(trail + 2..<trail + 2 + n))
    let (a4, b4) = (leading.extracting(lead + 4..<lead + 4 + n), trailing.extracting(trail + 1..<trail + 1 + n))
    let (a5, b5) = (leading.extracting(lead + 5..<lead + 5 + n), trailing.extracting(trail..<trail + n))
    let (w0, w1, w2) = (weights[0], weights[2], weights[4])
    let (w3, w4, w5) = (weights[6], weights[8], weights[10])
    for x in 0..<n {
        var sum = (a0[x] + b0[x]) * w0
        sum += (a1[x] + b1[x]) * w1
        sum += (a2[x] + b2[x]) * w2
        sum += (a3[x] + b3[x]) * w3
        sum += (a4[x] + b4[x]) * w4
        sum += (a5[x] + b5[x]) * w5
        row[x] = byte(sum)
    }
}

/// Any ratio: each target sample has a window and weights of its own.
func gatherSamples(_ samples: [Float], offset: Int, by axis: ResampleAxis, into output: inout [UInt8]) {
    let source = samples.span
    let starts = axis.starts.span
    let weights = axis.weights.span
    let taps = axis.taps
    var row = output.mutableSpan
    for x in 0..<min(row.count, starts.count) {
        let from = starts[x] &+ offset
        var sums = SIMD4<Float>.zero
        var group = 0
        while group < taps {
            let s = source.extracting(from &+ group..<from &+ group &+ ResampleAxis.group)
            let at = x &* taps &+ group
            let w = weights.extracting(at..<at &+ ResampleAxis.group)
            sums += SIMD4(s[0], s[1], s[2], s[3]) * SIMD4(w[0], w[1], w[2], w[3])
            group &+= ResampleAxis.group
        }
        row[x] = byte(sums[0] + sums[1] + sums[2] + sums[3])
    }
}
