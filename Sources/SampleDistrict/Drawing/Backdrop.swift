/// What surrounds everything that stands in a scene.
enum Backdrop {
    /// The open: ground below, sky above, and the sun somewhere.
    case yard(ground: Surface, sun: Vector)
    /// The inside of a box: floor, ceiling and the walls to the left, right, front and back.
    case room(low: Vector, high: Vector, floor: Surface, ceiling: Surface, walls: Surface)
}
