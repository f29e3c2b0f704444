extension Stage {
    /// The ground, the sky or the walls along a direction.
    func surroundings(_ ray: Vector) -> Colour {
        switch backdrop {
        case .yard(let ground, let sun):
            guard ray.z < -0.002 else { return Self.sky(ray, sun) }
            let point = eye + ray * (-eye.z / ray.z)
            let place = Surface.Place(across: point.x + 500, up: point.y + 500, width: 1_000, height: 1_000)
            let colour = ground.colour(at: place).lit(light(at: point, normal: Vector(0, 0, 1)))
            // Far ground fades into the haze of the horizon.
            let far = -eye.z / ray.z
            return colour.mixed(with: Colour(0xD9DEDC), far / (far + 160))
        case .room(let low, let high, let floor, let ceiling, let walls):
            return wall(ray, low, high, floor, ceiling, walls)
        }
    }

    private func wall(
        _ ray: Vector, _ low: Vector, _ high: Vector, _ floor: Surface, _ ceiling: Surface, _ walls: Surface
    ) -> Colour {
        func distance(_ low: Double, _ high: Double, _ from: Double, _ by: Double) -> Double {
            abs(by) < 1e-12 ? .infinity : ((by > 0 ? high : low) - from) / by
        }
        let x = distance(low.x, high.x, eye.x, ray.x)
        let y = distance(low.y, high.y, eye.y, ray.y)
        let z = distance(low.z, high.z, eye.z, ray.z)
        let point = eye + ray * min(x, min(y, z))
        let size = high - low
        if z <= x, z <= y {
            let place = Surface.Place(
                across: point.x - low.x, up: point.y - low.y, width: size.x, height: size.y)
            let normal = Vector(0, 0, ray.z > 0 ? -1 : 1)
            return (ray.z > 0 ? ceiling : floor).colour(at: place).lit(light(at: point, normal: normal))
        }
        let isSide = x < y
        let place = Surface.Place(
            across: isSide ? point.y - low.y : point.x - low.x, up: point.z - low.z,
            width: isSide ? size.y : size.x, height: size.z)
        let normal = isSide ? Vector(ray.x > 0 ? -1 : 1, 0, 0) : Vector(0, ray.y > 0 ? -1 : 1, 0)
        return walls.colour(at: place).lit(light(at: point, normal: normal))
    }

    /// A clear sky, whiter towards the horizon, with a few thin clouds and the glare of the sun.
    private static func sky(_ ray: Vector, _ sun: Vector) -> Colour {
        let height = max(0, ray.z)
        var colour = Colour(0xE4ECEE).mixed(with: Colour(0x5E93C8), min(1, height * 1.5).squareRoot())
        if height > 0.03 {
            // Clouds lie on a plane overhead, so that they shrink towards the horizon without a seam.
            let cloud = Surface.noise(ray.x / height * 0.9 + 40, ray.y / height * 0.9 + 40)
            let wisp = Surface.noise(ray.x / height * 3.1 + 80, ray.y / height * 3.1 + 80)
            let cover =
                max(0, cloud * 0.75 + wisp * 0.25 - 0.52) * 1.6 * min(1, height * 4) * max(0, 1 - height)
            colour = colour.mixed(with: Colour(0xFBFBF8), min(0.75, cover))
        }
        let glare = max(0, ray.dot(sun))
        let core = glare > 0.9994 ? 1 : max(0, glare - 0.9) * 6
        return colour.mixed(with: Colour(0xFFF8E4), min(1, core * core))
    }
}
