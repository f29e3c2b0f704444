extension Shape {
    /// Where a ray meets something.
    struct Hit {
        /// The distance along the ray.
        var distance: Double
        /// The direction the surface faces.
        var normal: Vector
    }

    /// The first meeting with a ray, nearer than a limit.
    func hit(from eye: Vector, along ray: Vector, within limit: Double) -> Hit? {
        switch form {
        case .box: boxHit(eye, ray, limit)
        case .wedge(let level, let slope): wedgeHit(eye, ray, limit, level: level, slope: slope)
        case .bar(let radius): barHit(eye, ray, limit, radius: radius)
        case .ball(let radius): ballHit(eye, ray, limit, radius: radius)
        }
    }

    /// The stretch of a ray within the box, and the axis by whose face it enters (0, 1, 2).
    private func stretch(_ eye: Vector, _ ray: Vector) -> (enter: Double, leave: Double, axis: Int)? {
        var enter = 0.0
        var leave = Double.infinity
        var axis = -1
        func clip(_ low: Double, _ high: Double, _ from: Double, _ by: Double, _ number: Int) -> Bool {
            if abs(by) < 1e-12 { return from >= low && from <= high }
            let first = ((by > 0 ? low : high) - from) / by
            let second = ((by > 0 ? high : low) - from) / by
            if first > enter {
                enter = first
                axis = number
            }
            if second < leave { leave = second }
            return enter <= leave
        }
        guard clip(low.x, high.x, eye.x, ray.x, 0), clip(low.y, high.y, eye.y, ray.y, 1),
            clip(low.z, high.z, eye.z, ray.z, 2)
        else { return nil }
        return (enter, leave, axis)
    }

    private static func face(_ axis: Int, _ ray: Vector) -> Vector {
        switch axis {
        case 0: Vector(ray.x > 0 ? -1 : 1, 0, 0)
        case 1: Vector(0, ray.y > 0 ? -1 : 1, 0)
        default: Vector(0, 0, ray.z > 0 ? -1 : 1)
        }
    }

    private func boxHit(_ eye: Vector, _ ray: Vector, _ limit: Double) -> Hit? {
        guard let (enter, _, axis) = stretch(eye, ray), axis >= 0, enter > 1e-6, enter < limit else {
            return nil
        }
        return Hit(distance: enter, normal: Self.face(axis, ray))
    }

    private func wedgeHit(_ eye: Vector, _ ray: Vector, _ limit: Double, level: Double, slope: Double) -> Hit?
    {
        guard let (boxEnter, leave, axis) = stretch(eye, ray) else { return nil }
        // Above the slope lies air: there `z − slope × x − level` is positive.
        let height = eye.z - slope * eye.x - level
        let rise = ray.z - slope * ray.x
        var enter = boxEnter
        var isTop = false
        if height + rise * enter > 0 {
            guard rise < 0 else { return nil }
            enter = -height / rise
            isTop = true
        }
        guard enter <= leave, enter > 1e-6, enter < limit, isTop || axis >= 0 else { return nil }
        return Hit(distance: enter, normal: isTop ? Vector(-slope, 0, 1).unit : Self.face(axis, ray))
    }

    private func barHit(_ eye: Vector, _ ray: Vector, _ limit: Double, radius: Double) -> Hit? {
        let offset = eye - low
        let across = ray - axis * ray.dot(axis)
        let start = offset - axis * offset.dot(axis)
        let a = across.dot(across)
        let b = across.dot(start)
        let root = b * b - a * (start.dot(start) - radius * radius)
        guard root >= 0, a > 1e-12 else { return nil }
        let distance = (-b - root.squareRoot()) / a
        guard distance > 1e-6, distance < limit else { return nil }
        let reached = offset.dot(axis) + ray.dot(axis) * distance
        guard reached >= 0, reached <= length else { return nil }
        return Hit(distance: distance, normal: (start + across * distance).unit)
    }

    private func ballHit(_ eye: Vector, _ ray: Vector, _ limit: Double, radius: Double) -> Hit? {
        let offset = eye - low
        let b = offset.dot(ray)
        let root = b * b - offset.dot(offset) + radius * radius
        guard root >= 0 else { return nil }
        let distance = -b - root.squareRoot()
        guard distance > 1e-6, distance < limit else { return nil }
        return Hit(distance: distance, normal: (offset + ray * distance).unit)
    }
}
