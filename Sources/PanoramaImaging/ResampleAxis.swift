import Foundation

/// The weights that turn a line of samples into `targetCount` ones (Lanczos-3).
///
/// Both lines cover the same stretch: target sample i is centred on source position
/// (i + ½) · step − ½. That keeps every level of a cascade in phase with the first.
struct ResampleAxis {
    /// Windows other than 2:1 hold a multiple of this many weights, for loops of fixed length.
    static let group = 4

    let targetCount: Int
    /// Weights in one window; the same for all targets, padded with zeros.
    let taps: Int
    /// First source sample of every window; may lie outside the line.
    let starts: [Int]
    /// `taps` weights for each target sample; every window sums to 1.
    let weights: [Float]
    /// Every window has the same twelve weights and moves by two samples.
    let isHalving: Bool

    /// `step` is source samples per target sample and need not be whole.
    init(step: Double, targetCount: Int) {
        let stretch = max(1, step)
        let reach = 3 * stretch
        isHalving = step == 2
        let needed = Int((2 * reach).rounded(.up))
        taps = isHalving ? needed : (needed + Self.group - 1) / Self.group * Self.group
        let shared = isHalving ? Self.window(of: taps, from: -5, centre: 0.5, stretch: stretch) : []
        var starts: [Int] = []
        var weights: [Float] = []
        starts.reserveCapacity(targetCount)
        weights.reserveCapacity(targetCount * taps)
        for target in 0..<targetCount {
            let centre = (Double(target) + 0.5) * step - 0.5
            let first = Int((centre - reach).rounded(.down)) + 1
            starts.append(first)
            weights +=
                isHalving ? shared : Self.window(of: taps, from: first, centre: centre, stretch: stretch)
        }
        self.targetCount = targetCount
        self.starts = starts
        self.weights = weights
    }

    /// The sample positions do not move at all.
    static func isIdentity(step: Double, sourceCount: Int, targetCount: Int) -> Bool {
        abs(step - 1) < 1e-9 && sourceCount == targetCount
    }

    private static func window(of taps: Int, from first: Int, centre: Double, stretch: Double) -> [Float] {
        let raw = (0..<taps).map { lanczos((Double(first + $0) - centre) / stretch) }
        // Flat areas must stay flat, whatever the phase.
        let total = raw.reduce(0, +)
        return raw.map { Float($0 / total) }
    }

    private static func lanczos(_ x: Double) -> Double {
        if x == 0 { return 1 }
        guard abs(x) < 3 else { return 0 }
        let a = Double.pi * x
        return 3 * sin(a) * sin(a / 3) / (a * a)
    }
}
