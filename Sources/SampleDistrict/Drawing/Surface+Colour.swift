import Foundation

extension Surface {
    /// A place on a surface: metres from its lower left corner, and its size.
    struct Place {
        var across: Double
        var up: Double
        var width: Double
        var height: Double
    }

    /// The colour at a place, before light falls on it.
    func colour(at place: Place) -> Colour {
        switch self {
        case .plain(let colour), .glow(let colour): return colour
        case .checker(let first, let second, let tile):
            let odd = Int((place.across / tile).rounded(.down)) + Int((place.up / tile).rounded(.down))
            return odd & 1 == 0 ? first : second
        case .bricks(let colour, let joint):
            return Self.course(place, colour, joint, width: 0.52, height: 0.17, gap: 0.018, isStaggered: true)
        case .slabs(let colour, let joint, let width, let height):
            return Self.course(
                place, colour, joint, width: width, height: height, gap: 0.02, isStaggered: false)
        case .ground(let first, let second):
            let coarse = Self.noise(place.across * 0.35, place.up * 0.35)
            let fine = Self.noise(place.across * 2.1, place.up * 2.1)
            return first.mixed(with: second, coarse * 0.7 + fine * 0.3)
        case .folds(let colour, let pitch):
            let wave = sin(place.across / pitch * 2 * .pi) + 0.35 * sin(place.across / pitch * 4.7)
            return colour.lit(0.88 + 0.12 * wave)
        case .panes(let frame, let columns, let rows):
            return Self.pane(place, frame, columns, rows)
        case .dado(let lower, let upper, let height):
            if abs(place.up - height) < 0.025 { return lower.lit(0.7) }
            return place.up < height ? lower : upper
        case .picture(let bitmap, let ink, let paper):
            return bitmap.isInk(place.across / place.width, 1 - place.up / place.height) ? ink : paper
        }
    }

    private static func course(
        _ place: Place, _ colour: Colour, _ joint: Colour, width: Double, height: Double, gap: Double,
        isStaggered: Bool
    ) -> Colour {
        let row = (place.up / height).rounded(.down)
        let shift = isStaggered && Int(row) & 1 == 1 ? width / 2 : 0
        let column = ((place.across + shift) / width).rounded(.down)
        let inRow = place.up - row * height
        let inColumn = place.across + shift - column * width
        if inRow < gap || inColumn < gap { return joint }
        return colour.lit(0.95 + 0.08 * scatter(Int(column), Int(row)))
    }

    private static func pane(_ place: Place, _ frame: Colour, _ columns: Int, _ rows: Int) -> Colour {
        let bar = 0.05
        let width = place.width / Double(columns)
        let height = place.height / Double(rows)
        let across = place.across - (place.across / width).rounded(.down) * width
        let up = place.up - (place.up / height).rounded(.down) * height
        if across < bar || across > width - bar || up < bar || up > height - bar { return frame }
        let sky = Colour(0x7FA9CC).mixed(with: Colour(0xDCEBF4), 1 - place.up / place.height)
        // A slanting gleam makes it read as glass.
        let gleam = (place.across + place.up * 0.6).truncatingRemainder(dividingBy: 1.3)
        return gleam < 0.16 ? sky.mixed(with: Colour(1, 1, 1), 0.35) : sky
    }

    /// Smooth noise, 0…1, the same at every run.
    static func noise(_ x: Double, _ y: Double) -> Double {
        let column = x.rounded(.down)
        let row = y.rounded(.down)
        let u = x - column
        let v = y - row
        let (i, j) = (Int(column), Int(row))
        let low = scatter(i, j) + (scatter(i + 1, j) - scatter(i, j)) * u * u * (3 - 2 * u)
        let high = scatter(i, j + 1) + (scatter(i + 1, j + 1) - scatter(i, j + 1)) * u * u * (3 - 2 * u)
        return low + (high - low) * v * v * (3 - 2 * v)
    }

    /// A number from 0 to 1 that looks accidental and is always the same for two whole numbers.
    private static func scatter(_ i: Int, _ j: Int) -> Double {
        var bits = UInt32(truncatingIfNeeded: i &* 374_761_393 &+ j &* 668_265_263)
        bits = (bits ^ (bits >> 13)) &* 1_274_126_177
        return Double((bits ^ (bits >> 16)) & 0xFFFF) / 65_535
    }
}
