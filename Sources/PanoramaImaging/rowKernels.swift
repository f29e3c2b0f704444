// The inner loops along a row: the second, horizontal half of resampling. See `blendKernels.swift`
// for how they are written and why.

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
    let (a1, b1) = (
        leading.extracting(lead + 1..<lead + 1 + n), trailing.extracting(trail + 4..<trail + 4 + n)
    )
    let (a2, b2) = (
        leading.extracting(lead + 2..<lead + 2 + n), trailing.extracting(trail + 3..<trail + 3 + n)
    )
    let (a3, b3) = (
        leading.extracting(lead + 3..<lead + 3 + n), trailing.extracting(trail + 2..<trail + 2 + n)
    )
    let (a4, b4) = (
        leading.extracting(lead + 4..<lead + 4 + n), trailing.extracting(trail + 1..<trail + 1 + n)
    )
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
    // A length known to the compiler leaves one check a window instead of one a sample.
    switch axis.taps {
    case 8: gather(samples, offset, axis, groups: 2, into: &output)
    case 12: gather(samples, offset, axis, groups: 3, into: &output)
    case 16: gather(samples, offset, axis, groups: 4, into: &output)
    case 20: gather(samples, offset, axis, groups: 5, into: &output)
    case 24: gather(samples, offset, axis, groups: 6, into: &output)
    default: gather(samples, offset, axis, groups: axis.taps / ResampleAxis.group, into: &output)
    }
}

@inline(__always)
private func gather(
    _ samples: [Float], _ offset: Int, _ axis: ResampleAxis, groups: Int, into output: inout [UInt8]
) {
    let source = samples.span
    let starts = axis.starts.span
    let weights = axis.weights.span
    let taps = groups * ResampleAxis.group
    var row = output.mutableSpan
    for x in 0..<min(row.count, starts.count) {
        let from = starts[x] &+ offset
        let window = source.extracting(from..<from &+ taps)
        let scale = weights.extracting(x &* taps..<x &* taps &+ taps)
        var sums = SIMD4<Float>.zero
        for group in 0..<groups {
            let t = group &* ResampleAxis.group
            let s = SIMD4(window[t], window[t &+ 1], window[t &+ 2], window[t &+ 3])
            sums += s * SIMD4(scale[t], scale[t &+ 1], scale[t &+ 2], scale[t &+ 3])
        }
        row[x] = byte(sums[0] + sums[1] + sums[2] + sums[3])
    }
}
