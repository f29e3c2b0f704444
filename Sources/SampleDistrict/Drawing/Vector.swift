/// A point or a direction in metres: x to the right of the picture's centre, y towards it, z up.
struct Vector {
    var x: Double
    var y: Double
    var z: Double

    init(_ x: Double, _ y: Double, _ z: Double) {
        self.x = x
        self.y = y
        self.z = z
    }

    /// The scalar product.
    func dot(_ other: Vector) -> Double { x * other.x + y * other.y + z * other.z }

    /// The length.
    var length: Double { dot(self).squareRoot() }

    /// The direction with length one.
    var unit: Vector {
        let length = length
        return length > 0 ? Vector(x / length, y / length, z / length) : self
    }

    static func + (left: Vector, right: Vector) -> Vector {
        Vector(left.x + right.x, left.y + right.y, left.z + right.z)
    }

    static func - (left: Vector, right: Vector) -> Vector {
        Vector(left.x - right.x, left.y - right.y, left.z - right.z)
    }

    static func * (left: Vector, scale: Double) -> Vector {
        Vector(left.x * scale, left.y * scale, left.z * scale)
    }
}
