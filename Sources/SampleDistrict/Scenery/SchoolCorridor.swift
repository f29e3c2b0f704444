/// The corridor from the side door to the hall, as narrow as the fact sheet says.
enum SchoolCorridor {
    private static let low = Vector(-0.74, -5.5, 0)
    private static let high = Vector(0.745, 9, 2.7)

    /// The corridor ready to be drawn.
    static let stage = Stage(
        eye: Vector(0.09, 0.1, 1.5),
        backdrop: .room(
            low: low, high: high, floor: .checker(Colour(0xCFC6B4), Colour(0xA9A08E), tile: 0.37),
            ceiling: .plain(Colour(0xF4F3EE)),
            walls: .dado(lower: Colour(0x8FB0C4), upper: Colour(0xF2EEE2), height: 1.2)),
        solids: doors + ends + things
            + Furniture.lamps(stride(from: -4.0, through: 8, by: 2.4).map { (x: 0, y: $0) }, ceiling: high.z))

    private static let doors: [Solid] = [-4.2, -1.4, 2.0, 5.4].flatMap { y -> [Solid] in
        [
            .box(Vector(low.x, y - 0.06, 0.03), Vector(low.x + 0.03, y + 0.96, 2.12), 0xF5F3EC),
            .box(Vector(low.x, y, 0.03), Vector(low.x + 0.05, y + 0.9, 2.05), 0x9A6B42),
            .bar(
                Vector(low.x + 0.09, y + 0.72, 1.0), Vector(low.x + 0.09, y + 0.85, 1.0), radius: 0.015,
                0xD0D3D6),
            .box(Vector(low.x, y + 0.3, 1.5), Vector(low.x + 0.06, y + 0.6, 1.65), 0xFFFFFF),
        ]
    }

    private static let ends: [Solid] = [
        .box(Vector(-0.62, 8.94, 0), Vector(0.62, 9, 2.2), 0x5A3820),
        .box(
            Vector(-0.56, 8.9, 0), Vector(-0.01, 9, 2.1), .panes(frame: Colour(0x8A5A36), columns: 1, rows: 3)
        ),
        .box(
            Vector(0.01, 8.9, 0), Vector(0.56, 9, 2.1), .panes(frame: Colour(0x8A5A36), columns: 1, rows: 3)),
        .box(
            Vector(-0.3, 8.9, 2.24), Vector(0.3, 9, 2.6),
            .picture(Bitmap.numbers["60"] ?? .wheelchair, ink: Colour(0xFFFFFF), paper: Colour(0x00679E))),
        .box(Vector(-0.56, -5.5, 0), Vector(0.56, -5.42, 2.15), 0x24507A),
        .box(
            Vector(-0.46, -5.5, 0), Vector(0.46, -5.38, 2.08),
            .panes(frame: Colour(0x2E6EA6), columns: 1, rows: 2)),
        .box(Vector(-0.25, -5.45, 2.25), Vector(0.25, -5.38, 2.45), .glow(Colour(0x3FBF6A))),
    ]

    private static let paper = Surface.picture(.notice, ink: Colour(0x39424A), paper: Colour(0xFBFAF4))

    private static let things: [Solid] = [
        // Windows to the yard, notices, an extinguisher and the plant that stands in the way.
        .box(
            Vector(0.70, -3.6, 1.0), Vector(0.745, -2.0, 2.3),
            .panes(frame: Colour(0xFAFAF7), columns: 2, rows: 2)),
        .box(
            Vector(0.70, 0.4, 1.0), Vector(0.745, 2.0, 2.3),
            .panes(frame: Colour(0xFAFAF7), columns: 2, rows: 2)),
        .box(
            Vector(0.70, 4.4, 1.0), Vector(0.745, 6.0, 2.3),
            .panes(frame: Colour(0xFAFAF7), columns: 2, rows: 2)),
        .box(Vector(0.72, 3.0, 1.05), Vector(0.745, 3.7, 1.75), paper),
        .bar(Vector(-0.63, 4.2, 0.6), Vector(-0.63, 4.2, 1.1), radius: 0.09, 0xC8281E),
        .ball(Vector(-0.63, 4.2, 1.12), radius: 0.06, 0x1B1D20),
        .bar(Vector(0.52, 6.9, 0), Vector(0.52, 6.9, 0.35), radius: 0.16, 0x9A5638),
        .ball(Vector(0.52, 6.9, 0.65), radius: 0.3, 0x4F8440),
        .ball(Vector(0.45, 6.85, 0.95), radius: 0.2, 0x5F9650),
        .box(Vector(low.x, 0.3, 1.15), Vector(low.x + 0.03, 1.5, 2.0), 0xB98B57),
        .box(Vector(low.x, 0.36, 1.25), Vector(low.x + 0.04, 0.86, 1.9), paper),
        .box(Vector(low.x, 0.94, 1.25), Vector(low.x + 0.04, 1.44, 1.9), paper),
        .bar(Vector(0.69, -1.6, 0.9), Vector(0.69, 0.2, 0.9), radius: 0.02, 0xB58A55),
    ]
}
