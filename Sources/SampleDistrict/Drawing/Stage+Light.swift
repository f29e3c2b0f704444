extension Stage {
    /// How brightly a surface is lit, from about 0.4 to 1.1.
    func light(at point: Vector, normal: Vector) -> Double {
        switch backdrop {
        case .yard(_, let sun):
            let ambient = 0.58 + 0.14 * normal.z
            let direct = normal.dot(sun)
            let isShaded = direct <= 0 || shade?.covers(point + normal * 0.01) ?? false
            return (ambient + (isShaded ? 0 : 0.46 * direct)) * contact(point, normal)
        case .room(let low, let high, _, _, _):
            // Lamps above and windows to the left.
            let direct = 0.07 * normal.z - 0.05 * normal.x - 0.07 * normal.y
            return (0.95 + direct) * corner(point, normal, low, high) * contact(point, normal)
        }
    }

    /// Where walls meet, less light arrives.
    private func corner(_ point: Vector, _ normal: Vector, _ low: Vector, _ high: Vector) -> Double {
        func loss(_ distance: Double, _ facing: Double) -> Double {
            let near = max(0, distance) / 0.35
            return abs(facing) > 0.5 ? 1 : 1 - 0.2 / (1 + near * near)
        }
        return loss(min(point.x - low.x, high.x - point.x), normal.x)
            * loss(min(point.y - low.y, high.y - point.y), normal.y)
            * loss(min(point.z - low.z, high.z - point.z), normal.z)
    }

    /// Under and beside what stands on the floor, less light arrives.
    private func contact(_ point: Vector, _ normal: Vector) -> Double {
        guard point.z < 0.01, normal.z > 0.5 else { return 1 }
        var light = 1.0
        for print in footprints {
            let dx = max(print.low.x - point.x, point.x - print.high.x, 0)
            if dx > 0.9 { continue }
            let dy = max(print.low.y - point.y, point.y - print.high.y, 0)
            if dy > 0.9 { continue }
            let near = (dx * dx + dy * dy) / 0.04
            let fade = max(0, 1 - (dx * dx + dy * dy) / 0.81)
            light *= 1 - 0.4 * fade / (1 + near)
        }
        return light
    }
}
