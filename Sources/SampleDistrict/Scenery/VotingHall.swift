/// The hall of precinct 60: booths before the far wall, issue table to the right, observers to the left.
enum VotingHall {
    private static let low = Vector(-6, -4.5, 0)
    private static let high = Vector(6, 4.5, 3.4)

    /// The hall ready to be drawn, seen from its middle.
    static let stage = Stage(
        eye: Vector(0.13, -0.1, 1.55),
        backdrop: .room(
            low: low, high: high, floor: .checker(Colour(0xDCCFB2), Colour(0xC4AE86), tile: 0.5),
            ceiling: .plain(Colour(0xF4F3EE)),
            walls: .dado(lower: Colour(0x9DBBA6), upper: Colour(0xF1ECDD), height: 1.1)),
        solids: Booths.all + ballotBox + issueTable + observers + corner + entry + windows
            + Furniture.lamps([(-3, -2), (3, -2), (-3, 1), (3, 1), (0, 2.2)], ceiling: high.z))

    private static let ballotBox: [Solid] = {
        let number = Surface.picture(
            Bitmap.numbers["60"] ?? .wheelchair, ink: Colour(0x0B4F80), paper: Colour(0xFFFFFF))
        return [
            .box(Vector(-1.85, 0.95, 0), Vector(-1.25, 1.45, 0.3), 0x8A6A45),
            .box(Vector(-1.83, 0.97, 0.3), Vector(-1.27, 1.43, 0.94), .plain(Colour(0xC9DFE8))),
            .box(Vector(-1.86, 0.94, 0.9), Vector(-1.24, 1.46, 0.98), 0x1F6FA8),
            .box(Vector(-1.7, 1.17, 0.98), Vector(-1.4, 1.22, 0.986), 0x101418),
            .box(Vector(-1.68, 0.95, 0.5), Vector(-1.42, 0.972, 0.72), number),
            .box(Vector(-1.8, 0.93, 0.84), Vector(-1.74, 0.97, 0.92), 0xD03A2E),
            .box(Vector(-1.36, 0.93, 0.84), Vector(-1.3, 0.97, 0.92), 0xD03A2E),
        ]
    }()

    private static let issueTable: [Solid] = {
        var parts: [Solid] = [
            .box(Vector(4.0, -2.6, 0), Vector(4.8, 1.9, 0.74), .folds(Colour(0x2E7FA8), pitch: 0.35)),
            .box(Vector(3.98, -2.62, 0.74), Vector(4.82, 1.92, 0.78), 0xE9E4D6),
            .box(
                Vector(5.94, -1.4, 1.7), Vector(6, -0.1, 2.5),
                .picture(Bitmap.numbers["60"] ?? .wheelchair, ink: Colour(0xFFFFFF), paper: Colour(0x00679E))),
            .box(Vector(5.95, 0.7, 1.5), Vector(6, 1.9, 2.3), .plain(Colour(0x22A9C9))),
            .ball(Vector(5.95, 1.3, 1.92), radius: 0.2, 0xF3CF3A),
        ]
        for (index, y) in [-2.1, -1.0, 0.1, 1.2].enumerated() {
            parts += Furniture.chair(at: 5.25, y, facing: .left, 0x7A4B30)
            parts.append(
                .box(
                    Vector(4.25, y - 0.2, 0.78), Vector(4.55, y + 0.2, 0.8 + 0.02 * Double(index % 2)),
                    0xFFFFFF))
            parts.append(.box(Vector(4.05, y + 0.3, 0.78), Vector(4.07, y + 0.55, 0.9), 0x0B4F80))
        }
        return parts
    }()

    private static let observers: [Solid] = [-2.6, -1.8, -1.0, -0.2, 0.6].flatMap {
        Furniture.chair(at: -5.3, $0, facing: .right, 0x3C5A86)
    }

    private static let corner: [Solid] =
        Furniture.table(Vector(4.7, 3.3, 0), Vector(5.8, 4.2, 0.75), 0xB98B57) + [
            .box(Vector(5.0, 3.85, 0.75), Vector(5.5, 3.9, 1.15), .plain(Colour(0x26292D))),
            .box(Vector(5.03, 3.84, 0.79), Vector(5.47, 3.85, 1.12), .glow(Colour(0x9CC7E0))),
            .bar(Vector(4.85, 3.9, 0.75), Vector(4.85, 3.9, 1.15), radius: 0.02, 0x3A3D40),
            .ball(Vector(4.85, 3.85, 1.18), radius: 0.09, 0xF6E27A),
            .box(
                Vector(4.85, 4.44, 1.5), Vector(5.45, 4.5, 2.1),
                .picture(.wheelchair, ink: Colour(0xFFFFFF), paper: Colour(0x0B5FA5))),
            // The school's own camera.
            .box(Vector(5.7, 4.3, 3.05), Vector(5.85, 4.5, 3.15), 0xE6E6E6),
            .ball(Vector(5.72, 4.22, 3.05), radius: 0.08, 0x202326),
        ]

    private static let paper = Surface.picture(.notice, ink: Colour(0x39424A), paper: Colour(0xFBFAF4))

    private static let entry: [Solid] =
        [
            .box(Vector(1.2, -4.5, 0.03), Vector(3.0, -4.44, 2.2), 0x5A3820),
            .box(
                Vector(1.28, -4.5, 0.03), Vector(2.08, -4.42, 2.1),
                .panes(frame: Colour(0x8A5A36), columns: 1, rows: 3)),
            .box(
                Vector(2.12, -4.5, 0.03), Vector(2.92, -4.42, 2.1),
                .panes(frame: Colour(0x8A5A36), columns: 1, rows: 3)),
            .box(Vector(-2.6, -4.5, 0.95), Vector(-1.8, -4.46, 1.95), paper),
            .box(Vector(-1.6, -4.5, 0.95), Vector(-0.8, -4.46, 1.95), paper),
            .box(Vector(-0.6, -4.5, 0.95), Vector(0.2, -4.46, 1.95), paper),
        ] + [-4.4, -3.8, -3.2].flatMap { Furniture.chair(at: $0, -4.0, facing: .forward, 0x7A4B30) }

    private static let windows: [Solid] = [-3.6, -0.9, 1.8].map { y in
        .box(
            Vector(-6, y, 0.95), Vector(-5.95, y + 1.6, 2.75),
            .panes(frame: Colour(0xFAFAF7), columns: 2, rows: 2))
    }
}
