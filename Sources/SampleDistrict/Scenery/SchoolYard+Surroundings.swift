extension SchoolYard {
    /// What stands round the yard: parking, flag, trees, fence and the houses across the street.
    enum Surroundings {
        /// Everything of it.
        static let all: [Solid] = parking + car + flag + trees + fence + houses

        /// Eight places in two rows, the nearest of them wide and marked.
        private static let parking: [Solid] = {
            var parts: [Solid] = [.box(Vector(9.5, -9.2, 0), Vector(27.5, 3.3, 0.008), 0x5E6164)]
            for left in [9.6, 21.6] {
                for y in [-9.1, -6.3, -3.45, -0.5, 3.1] {
                    parts.append(.box(Vector(left, y, 0), Vector(left + 5.8, y + 0.12, 0.014), 0xF2F2EE))
                }
            }
            let sign = Surface.picture(.wheelchair, ink: Colour(0xFFFFFF), paper: Colour(0x0B5FA5))
            parts += [
                .box(Vector(11, 0.4, 0), Vector(12.8, 2.2, 0.016), sign),
                .bar(Vector(12, 3.6, 0), Vector(12, 3.6, 2.3), radius: 0.04, 0x8A8F94),
                .box(Vector(11.95, 3.25, 1.7), Vector(11.97, 3.95, 2.4), sign),
            ]
            return parts
        }()

        private static let car: [Solid] = {
            var parts: [Solid] = [
                .box(Vector(10.4, -5.7, 0.3), Vector(14.6, -4.0, 0.95), 0xA63B32),
                .box(
                    Vector(11.3, -5.6, 0.95), Vector(13.9, -4.1, 1.5),
                    .panes(frame: Colour(0x8F3029), columns: 2, rows: 1)),
            ]
            for x in [11.2, 13.8] {
                parts.append(.bar(Vector(x, -4.18, 0.32), Vector(x, -3.96, 0.32), radius: 0.32, 0x222426))
            }
            return parts
        }()

        private static let flag: [Solid] = [
            .bar(Vector(-10.5, 5.5, 0), Vector(-10.5, 5.5, 6.4), radius: 0.05, 0xDADDE0),
            .box(Vector(-10.45, 5.49, 5.2), Vector(-8.5, 5.51, 6.2), .folds(Colour(0x22A9C9), pitch: 0.9)),
            .ball(Vector(-9.45, 5.48, 5.72), radius: 0.24, 0xF3CF3A),
        ]

        private static let trees: [Solid] = [
            (-13.0, 3.0, 1.0), (-15.5, -4.0, 1.2), (-6.0, -11.0, 1.1), (5.0, -12.0, 1.0), (17.5, 6.0, 1.1),
            (10.5, -11.5, 1.3),
        ].flatMap { x, y, size -> [Solid] in
            [
                .bar(Vector(x, y, 0), Vector(x, y, 2.4 * size), radius: 0.14 * size, 0x6E5438),
                .ball(Vector(x, y, 3.3 * size), radius: 1.35 * size, 0x5F8B3E),
                .ball(Vector(x + 0.8 * size, y + 0.3, 2.8 * size), radius: 0.95 * size, 0x6E9A48),
                .ball(Vector(x - 0.8 * size, y - 0.2, 2.9 * size), radius: 0.9 * size, 0x55803A),
            ]
        }

        private static let fence: [Solid] = {
            var parts: [Solid] = []
            for (start, end) in [(-20.0, -2.0), (1.4, 20.0)] {
                for rail in [0.35, 1.25] {
                    parts.append(
                        .bar(Vector(start, -16, rail), Vector(end, -16, rail), radius: 0.035, 0x3F7F6B))
                }
                for x in stride(from: start, through: end, by: 0.6) {
                    parts.append(.bar(Vector(x, -16, 0), Vector(x, -16, 1.4), radius: 0.025, 0x3F7F6B))
                }
            }
            return parts
        }()

        private static let houses: [Solid] = [
            (-24.0, -30.0, 0xE6D5B8), (-7.0, -33.0, 0xD8E2E4), (11.0, -31.0, 0xE9DFC6),
            (30.0, -10.0, 0xE6D5B8), (-34.0, 4.0, 0xDDE0D0),
        ]
        .flatMap { x, y, wall -> [Solid] in
            [
                .box(Vector(x, y, 0), Vector(x + 9, y + 6, 2.8), wall),
                .ramp(
                    Vector(x - 0.4, y - 0.4, 2.8), Vector(x + 4.5, y + 6.4, 4.6), from: 2.8, to: 4.6,
                    .plain(Colour(0x8B5446))),
                .ramp(
                    Vector(x + 4.5, y - 0.4, 2.8), Vector(x + 9.4, y + 6.4, 4.6), from: 4.6, to: 2.8,
                    .plain(Colour(0x9A5E4E))),
                .box(
                    Vector(x + 1.2, y + 5.98, 1.0), Vector(x + 2.6, y + 6.04, 2.2),
                    .panes(frame: Colour(0x3F78A8), columns: 2, rows: 1)),
                .box(
                    Vector(x + 6.2, y + 5.98, 1.0), Vector(x + 7.6, y + 6.04, 2.2),
                    .panes(frame: Colour(0x3F78A8), columns: 2, rows: 1)),
            ]
        }
    }
}
