extension VotingHall {
    /// The three booths; the second stands with its open back to the window, the third takes a wheelchair.
    enum Booths {
        private static let back = 3.4
        private static let top = 1.9

        /// The booths and the window behind the second.
        static let all: [Solid] =
            booth(
                from: -3.5, to: -2.35, front: 2.3, number: "1", curtain: 0.12...1.0, hasBack: true,
                shelf: 0.86)
            + booth(
                from: -0.6, to: 0.55, front: 2.3, number: "2", curtain: 0.0...0.38, hasBack: false,
                shelf: 0.86)
            + booth(
                from: 2.0, to: 3.3, front: 1.8, number: "3", curtain: 0.45...1.0, hasBack: true, shelf: 0.76)
            + [
                .box(
                    Vector(-1.0, 4.42, 0.85), Vector(1.0, 4.5, 2.85),
                    .panes(frame: Colour(0xFAFAF7), columns: 2, rows: 2)),
                .box(
                    Vector(2.08, 1.77, 1.3), Vector(2.43, 1.8, 1.65),
                    .picture(.wheelchair, ink: Colour(0xFFFFFF), paper: Colour(0x0B5FA5))),
            ]

        private static func booth(
            from left: Double, to right: Double, front: Double, number: String, curtain: ClosedRange<Double>,
            hasBack: Bool, shelf: Double
        ) -> [Solid] {
            let panel = 0xE4EAEC
            let width = right - left
            let middle = (left + right) / 2
            var parts: [Solid] = [
                .box(Vector(left - 0.04, front, 0), Vector(left, back, top), panel),
                .box(Vector(right, front, 0), Vector(right + 0.04, back, top), panel),
                .box(
                    Vector(left - 0.04, front, top), Vector(right + 0.04, front + 0.04, top + 0.06), 0x1F6FA8),
                .box(Vector(left, back - 0.55, shelf - 0.03), Vector(right, back - 0.04, shelf), 0xC79A5F),
                .box(
                    Vector(middle - 0.15, back - 0.42, shelf),
                    Vector(middle + 0.06, back - 0.14, shelf + 0.004), 0xFFFFFF),
                .bar(
                    Vector(middle + 0.12, back - 0.4, shelf + 0.01),
                    Vector(middle + 0.16, back - 0.26, shelf + 0.01), radius: 0.008, 0x1A3E8C),
                .box(
                    Vector(left + curtain.lowerBound * width, front + 0.01, 0.3),
                    Vector(left + curtain.upperBound * width, front + 0.03, top),
                    .folds(Colour(0x2466A8), pitch: 0.13)),
                .box(
                    Vector(middle - 0.17, front - 0.02, top + 0.06), Vector(middle + 0.17, front, top + 0.42),
                    .picture(
                        Bitmap.numbers[number] ?? .wheelchair, ink: Colour(0xFFFFFF), paper: Colour(0x00679E))
                ),
            ]
            if hasBack { parts.append(.box(Vector(left, back - 0.04, 0), Vector(right, back, top), panel)) }
            return parts
        }
    }
}
