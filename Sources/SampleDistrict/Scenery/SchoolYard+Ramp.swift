extension SchoolYard {
    /// The ramp's lower and upper ends.
    private static let foot = -2.21
    private static let head = 6.0

    /// The landing before the side door, the door and its signs.
    static let sideEntrance: [Solid] = {
        let sign = Surface.picture(.wheelchair, ink: Colour(0xFFFFFF), paper: Colour(0x0B5FA5))
        return [
            .box(
                Vector(head, 7.9, 0), Vector(8.2, front, level),
                .slabs(Colour(0xB9B4AC), joint: Colour(0x97928A), width: 0.5, height: 0.5)),
            .box(Vector(6.55, front - 0.07, level), Vector(7.65, front, 2.95), 0x24507A),
            .box(
                Vector(6.64, front - 0.1, level), Vector(7.56, front, 2.86),
                .panes(frame: Colour(0x2E6EA6), columns: 1, rows: 2)),
            .box(Vector(6.0, 8.0, 3.25), Vector(8.3, front, 3.4), 0x3F6E93),
            .box(Vector(7.85, front - 0.06, 1.95), Vector(8.5, front, 2.6), sign),
            .bar(Vector(-3.15, 8.1, 0), Vector(-3.15, 8.1, 2.25), radius: 0.035, 0x8A8F94),
            .box(Vector(-3.45, 8.04, 1.65), Vector(-2.85, 8.08, 2.25), sign),
            .box(Vector(6.35, front - 0.05, 1.65), Vector(6.47, front, 1.77), 0xD83A2E),
            // The open side of the landing.
            .bar(Vector(8.15, 7.95, level + 0.9), Vector(8.15, front, level + 0.9), radius: 0.03, 0x1F4E79),
            .bar(Vector(head, 7.95, level + 0.9), Vector(8.15, 7.95, level + 0.9), radius: 0.03, 0x1F4E79),
            .bar(Vector(head, 7.95, level + 0.7), Vector(8.15, 7.95, level + 0.7), radius: 0.022, 0x1F4E79),
            .bar(Vector(8.15, 7.95, level), Vector(8.15, 7.95, level + 0.9), radius: 0.025, 0x1F4E79),
        ]
    }()

    /// The ramp along the front with its kerb and two pairs of rails.
    static let ramp: [Solid] = {
        var parts: [Solid] = [
            .ramp(
                Vector(foot, 8.2, 0), Vector(head, 9.3, level), from: 0, to: level, .plain(Colour(0xD2CEC6))),
            .ramp(
                Vector(foot, 8.12, 0), Vector(head, 8.2, level), from: 0.06, to: level + 0.06,
                .plain(Colour(0xA7A199))),
        ]
        parts.append(
            .bar(Vector(foot, 8.13, 0.06), Vector(head, 8.13, level + 0.06), radius: 0.022, 0xE9BE2F))
        func height(_ x: Double) -> Double { level * (x - foot) / (head - foot) }
        for side in [8.16, 9.34] {
            for rail in [0.9, 0.7] {
                parts.append(
                    .bar(
                        Vector(foot, side, rail), Vector(head, side, level + rail),
                        radius: rail > 0.8 ? 0.03 : 0.022, 0x1F4E79))
            }
            for post in 0...6 {
                let x = foot + 0.02 + (head - foot - 0.04) * Double(post) / 6
                parts.append(
                    .bar(
                        Vector(x, side, height(x)), Vector(x, side, height(x) + 0.9), radius: 0.025, 0x1F4E79)
                )
            }
        }
        return parts
    }()
}
