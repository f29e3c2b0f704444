/// What may lie between a place and the sun, looked up on a plane that faces the sun.
struct Shade {
    /// The size of a cell in metres and how many there are along each side.
    private static let cell = 1.0
    private static let side = 128

    private let shapes: [Shape]
    private let sun: Vector
    private let right: Vector
    private let up: Vector
    private var cells: [[Int]]

    /// Sorts shapes into the cells that their shadows may fall into.
    init(shapes: [Shape], sun: Vector) {
        self.shapes = shapes
        self.sun = sun
        right = Vector(-sun.y, sun.x, 0).unit
        up = Vector(
            sun.y * right.z - sun.z * right.y, sun.z * right.x - sun.x * right.z,
            sun.x * right.y - sun.y * right.x)
        cells = Array(repeating: [], count: Self.side * Self.side)
        for (index, shape) in shapes.enumerated() {
            let bound = shape.bound
            let (across, height) = (bound.centre.dot(right), bound.centre.dot(up))
            for row in Self.range(height, bound.radius) {
                for column in Self.range(across, bound.radius) {
                    cells[row * Self.side + column].append(index)
                }
            }
        }
    }

    /// Whether the sun does not reach a point.
    func covers(_ point: Vector) -> Bool {
        let column = Self.number(point.dot(right))
        let row = Self.number(point.dot(up))
        guard (0..<Self.side).contains(column), (0..<Self.side).contains(row) else { return false }
        for index in cells[row * Self.side + column]
        where shapes[index].hit(from: point, along: sun, within: 80) != nil {
            return true
        }
        return false
    }

    private static func number(_ metres: Double) -> Int {
        Int((metres / cell).rounded(.down)) + side / 2
    }

    private static func range(_ middle: Double, _ radius: Double) -> Range<Int> {
        let start = max(0, min(side, number(middle - radius)))
        let end = max(start, min(side, number(middle + radius) + 1))
        return start..<end
    }
}
