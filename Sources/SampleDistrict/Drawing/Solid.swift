/// Something that stands in a scene: a shape and what it is covered with.
struct Solid {
    let shape: Shape
    let surface: Surface

    /// A box between two corners.
    static func box(_ low: Vector, _ high: Vector, _ surface: Surface) -> Solid {
        Solid(shape: Shape(form: .box, low: low, high: high), surface: surface)
    }

    /// A box in one colour.
    static func box(_ low: Vector, _ high: Vector, _ hex: Int) -> Solid {
        .box(low, high, .plain(Colour(hex)))
    }

    /// A ramp that rises along x over its whole length, from one height to another.
    static func ramp(_ low: Vector, _ high: Vector, from start: Double, to end: Double, _ surface: Surface)
        -> Solid
    {
        let slope = (end - start) / (high.x - low.x)
        return Solid(
            shape: Shape(
                form: .wedge(level: start - slope * low.x, slope: slope), low: low,
                high: Vector(high.x, high.y, max(start, end))),
            surface: surface)
    }

    /// A bar between two points.
    static func bar(_ from: Vector, _ to: Vector, radius: Double, _ hex: Int) -> Solid {
        Solid(shape: Shape(form: .bar(radius: radius), low: from, high: to), surface: .plain(Colour(hex)))
    }

    /// A ball.
    static func ball(_ centre: Vector, radius: Double, _ hex: Int) -> Solid {
        Solid(
            shape: Shape(form: .ball(radius: radius), low: centre, high: centre), surface: .plain(Colour(hex))
        )
    }
}
