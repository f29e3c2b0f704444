/// Pieces that stand in more than one place.
enum Furniture {
    /// Which way somebody who sits looks.
    enum Side {
        /// To the right of the picture's centre line.
        case right
        /// To the left.
        case left
        /// Towards the centre from behind the lens.
        case forward
    }

    /// A chair whose seat has its middle at a place.
    static func chair(at x: Double, _ y: Double, facing side: Side, _ hex: Int) -> [Solid] {
        let half = 0.21
        let back: (low: Vector, high: Vector) =
            switch side {
            case .right: (Vector(x - half - 0.03, y - half, 0.46), Vector(x - half, y + half, 0.92))
            case .left: (Vector(x + half, y - half, 0.46), Vector(x + half + 0.03, y + half, 0.92))
            case .forward: (Vector(x - half, y - half - 0.03, 0.46), Vector(x + half, y - half, 0.92))
            }
        var parts: [Solid] = [
            .box(Vector(x - half, y - half, 0.42), Vector(x + half, y + half, 0.46), hex),
            .box(back.low, back.high, hex),
        ]
        for corner in [(-1.0, -1.0), (-1, 1), (1, -1), (1, 1)] {
            let foot = Vector(x + corner.0 * 0.18, y + corner.1 * 0.18, 0)
            parts.append(.bar(foot, Vector(foot.x, foot.y, 0.42), radius: 0.015, 0x3A3D40))
        }
        return parts
    }

    /// A table with four legs.
    static func table(_ low: Vector, _ high: Vector, _ hex: Int) -> [Solid] {
        var parts: [Solid] = [.box(Vector(low.x, low.y, high.z - 0.04), high, hex)]
        for x in [low.x + 0.05, high.x - 0.05] {
            for y in [low.y + 0.05, high.y - 0.05] {
                parts.append(.bar(Vector(x, y, 0), Vector(x, y, high.z - 0.04), radius: 0.025, 0x4A4D50))
            }
        }
        return parts
    }

    /// Lamps in the ceiling, as boards of light.
    static func lamps(_ places: [(x: Double, y: Double)], ceiling: Double) -> [Solid] {
        places.map { x, y in
            .box(
                Vector(x - 0.6, y - 0.15, ceiling - 0.05), Vector(x + 0.6, y + 0.15, ceiling),
                .glow(Colour(0xFFFDF2)))
        }
    }
}
