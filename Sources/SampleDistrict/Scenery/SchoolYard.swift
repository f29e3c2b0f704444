/// The yard of the village school: a porch with five steps to the left, a long ramp to the side door on the right.
///
/// The sizes are those of the fact sheet: risers of 156 mm, a ramp that rises 780 mm over 8.21 m.
enum SchoolYard {
    /// Where the front of the school stands.
    static let front = 9.5
    /// How high the ground floor lies.
    static let level = 0.78

    /// The yard ready to be drawn, seen from the path.
    static let stage = Stage(
        eye: Vector(0.02, 2.7, 1.6),
        backdrop: .yard(
            ground: .ground(Colour(0xC9B68C), Colour(0xA9A56B)), sun: Vector(-0.5, -0.62, 0.62).unit),
        solids: school + porch + sideEntrance + ramp + paths + Surroundings.all)

    private static let school: [Solid] = {
        let frame = Colour(0xF4F4F0)
        var parts: [Solid] = [
            .box(
                Vector(-19, front, 0), Vector(19, 22, 7.6), .bricks(Colour(0xD9B98A), joint: Colour(0xBFA27A))
            ),
            .box(Vector(-19.1, front - 0.08, 0), Vector(19.1, front, level), 0x8E8A84),
            .box(Vector(-19.4, front - 0.5, 7.6), Vector(19.4, 22.5, 7.95), 0x7A4B3C),
            .box(Vector(-19, front - 0.05, 4.15), Vector(19, front, 4.4), 0xEFE6D2),
        ]
        let ground: [Double] = [-17, -14, -11, -1.6, 1.0, 3.6, 10, 13, 16]
        for left in ground {
            parts.append(
                .box(
                    Vector(left, front - 0.06, 1.75), Vector(left + 1.6, front, 3.45),
                    .panes(frame: frame, columns: 2, rows: 2)))
        }
        for left in stride(from: -17.0, through: 16, by: 3) {
            parts.append(
                .box(
                    Vector(left, front - 0.06, 5.0), Vector(left + 1.6, front, 6.7),
                    .panes(frame: frame, columns: 2, rows: 2)))
        }
        return parts
    }()

    private static let porch: [Solid] = {
        let rise = level / 5
        var parts: [Solid] = [
            .box(
                Vector(-8, 7.7, 0), Vector(-4, front, level),
                .slabs(Colour(0xB9B4AC), joint: Colour(0x97928A), width: 0.5, height: 0.5))
        ]
        for step in 1...4 {
            let start = 7.7 - 0.31 * Double(5 - step)
            parts.append(
                .box(
                    Vector(-8, start, 0), Vector(-4, 7.7, rise * Double(step)),
                    step % 2 == 0 ? 0xB4AFA7 : 0xC2BDB5))
        }
        let door = Colour(0x6B3F24)
        parts += [
            .box(
                Vector(-6.8, front - 0.1, level), Vector(-6.0, front, 2.95),
                .panes(frame: door, columns: 1, rows: 2)),
            .box(
                Vector(-5.98, front - 0.1, level), Vector(-5.18, front, 2.95),
                .panes(frame: door, columns: 1, rows: 2)),
            .box(Vector(-6.95, front - 0.07, level), Vector(-5.03, front, 3.1), 0x4C2B18),
            .box(Vector(-8.3, 6.9, 3.55), Vector(-3.7, front, 3.8), 0x3F6E93),
            .bar(Vector(-7.8, 7.9, level), Vector(-7.8, 7.9, 3.55), radius: 0.09, 0xE8E4DA),
            .bar(Vector(-4.2, 7.9, level), Vector(-4.2, 7.9, 3.55), radius: 0.09, 0xE8E4DA),
            .box(
                Vector(-8.2, front - 0.12, 1.9), Vector(-7.4, front, 2.4),
                .picture(
                    Bitmap.numbers["60"] ?? Bitmap.wheelchair, ink: Colour(0xFFFFFF), paper: Colour(0x00679E))
            ),
        ]
        // One handrail only, on the right.
        let foot = Vector(-4.06, 6.46, 0.9)
        let top = Vector(-4.06, 7.8, level + 0.9)
        parts += [
            .bar(foot, top, radius: 0.03, 0x2F4F6F),
            .bar(Vector(foot.x, foot.y, 0), foot, radius: 0.025, 0x2F4F6F),
            .bar(Vector(top.x, top.y, level), top, radius: 0.025, 0x2F4F6F),
            .bar(top, Vector(-4.06, front, level + 0.9), radius: 0.03, 0x2F4F6F),
        ]
        return parts
    }()

    private static let paths: [Solid] = {
        let slab = Surface.slabs(Colour(0xC8C6C0), joint: Colour(0xA6A49E), width: 0.6, height: 0.6)
        let studs = Surface.checker(Colour(0xF0C42E), Colour(0xD6A91C), tile: 0.1)
        return [
            .box(Vector(-9, 5.2, 0), Vector(9.4, front, 0.01), slab),
            .box(Vector(-1.25, -15.6, 0), Vector(0.6, 5.2, 0.01), slab),
            .box(Vector(-2.9, 8.15, 0), Vector(-2.6, 9.3, 0.018), studs),
        ]
    }()
}
