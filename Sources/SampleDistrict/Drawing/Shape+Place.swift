extension Shape {
    /// The place of a point on the face it lies on.
    func place(of point: Vector, normal: Vector) -> Surface.Place {
        let size = high - low
        let inside = point - low
        if abs(normal.z) > 0.7 {
            return Surface.Place(across: inside.x, up: inside.y, width: size.x, height: size.y)
        }
        // Seen from outside, x runs to the left on faces that look away from y.
        if abs(normal.y) > abs(normal.x) {
            return Surface.Place(
                across: normal.y < 0 ? inside.x : size.x - inside.x, up: inside.z, width: size.x,
                height: size.z)
        }
        return Surface.Place(
            across: normal.x > 0 ? inside.y : size.y - inside.y, up: inside.z, width: size.y, height: size.z)
    }
}
