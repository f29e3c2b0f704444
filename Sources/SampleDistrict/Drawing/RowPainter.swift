import Foundation

/// Draws an equirectangular picture of a stage row by row, keeping two rows of samples in memory.
///
/// Rays go through the corners of the pixels; only where the corners differ are four more sent through the pixel.
/// The last column's right corners are the first column's left ones, so the edges meet exactly.
struct RowPainter {
    private static let tolerance = 0.02

    private let stage: Stage
    private let width: Int
    private let height: Int
    private var candidates: RowCandidates
    private let turns: [(sine: Double, cosine: Double)]
    private let halfTurns: [(sine: Double, cosine: Double)]
    private var upper: [Colour]
    private var lower: [Colour]

    init(stage: Stage, width: Int, height: Int) {
        self.stage = stage
        self.width = width
        self.height = height
        candidates = RowCandidates(stage: stage, width: width)
        func directions(_ count: Int, _ offset: Double) -> [(sine: Double, cosine: Double)] {
            (0..<count).map { step in
                let longitude = ((Double(step) + offset) / Double(count) * 2 - 1) * Double.pi
                return (sin(longitude), cos(longitude))
            }
        }
        turns = directions(width, 0)
        halfTurns = directions(2 * width, 0.5)
        upper = Array(repeating: Colour(0, 0, 0), count: width)
        lower = upper
        candidates.move(to: .pi / 2, slack: Double.pi / Double(height))
        sampleCorners(row: 0)
    }

    /// Fills row `y`; rows are asked for from the top down.
    mutating func paint(row y: Int, into rgb: inout MutableSpan<UInt8>) {
        swap(&upper, &lower)
        let step = Double.pi / Double(height)
        candidates.move(to: .pi / 2 - (Double(y) + 0.5) * step, slack: step)
        sampleCorners(row: y + 1)
        let (top, bottom) = (tilt(Double(y) + 0.25), tilt(Double(y) + 0.75))
        for x in 0..<width {
            let next = x + 1 == width ? 0 : x + 1
            let (a, b, c, d) = (upper[x], upper[next], lower[x], lower[next])
            var sum = Self.sum(a, b, c, d)
            var count = 4.0
            let spread = max(a.difference(to: b), max(a.difference(to: c), a.difference(to: d)))
            if spread > Self.tolerance {
                let inner = inner(x, top, bottom)
                sum = Self.sum(sum, inner, Colour(0, 0, 0), Colour(0, 0, 0))
                count = 8
            }
            rgb[3 * x] = Self.byte(sum.red / count)
            rgb[3 * x + 1] = Self.byte(sum.green / count)
            rgb[3 * x + 2] = Self.byte(sum.blue / count)
        }
    }

    private typealias Turn = (sine: Double, cosine: Double)

    private static func ray(_ tilt: Turn, _ turn: Turn) -> Vector {
        Vector(turn.sine * tilt.cosine, turn.cosine * tilt.cosine, tilt.sine)
    }

    /// The latitude of a row's edge or of a place within it.
    private func tilt(_ row: Double) -> Turn {
        let latitude = Double.pi / 2 - row * .pi / Double(height)
        return (sin(latitude), cos(latitude))
    }

    private mutating func sampleCorners(row: Int) {
        let tilt = tilt(Double(row))
        for x in 0..<width {
            lower[x] = stage.colour(along: Self.ray(tilt, turns[x]), among: candidates.list(at: x))
        }
    }

    /// The sum of four samples inside a pixel.
    private func inner(_ x: Int, _ top: Turn, _ bottom: Turn) -> Colour {
        let list = candidates.list(at: x)
        let (left, right) = (halfTurns[2 * x], halfTurns[2 * x + 1])
        return Self.sum(
            stage.colour(along: Self.ray(top, left), among: list),
            stage.colour(along: Self.ray(top, right), among: list),
            stage.colour(along: Self.ray(bottom, left), among: list),
            stage.colour(along: Self.ray(bottom, right), among: list))
    }

    private static func sum(_ a: Colour, _ b: Colour, _ c: Colour, _ d: Colour) -> Colour {
        Colour(
            a.red + b.red + c.red + d.red, a.green + b.green + c.green + d.green,
            a.blue + b.blue + c.blue + d.blue)
    }

    private static func byte(_ share: Double) -> UInt8 { UInt8(min(255, max(0, share * 255 + 0.5))) }
}
