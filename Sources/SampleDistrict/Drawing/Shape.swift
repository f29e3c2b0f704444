/// The form of something that stands in a scene, without what it is covered with.
struct Shape {
    /// Its form.
    enum Form {
        /// A box along the axes, from its lowest corner to its highest.
        case box
        /// A box whose top slopes along x, so that it is cut off above the plane `z = level + slope × x`.
        case wedge(level: Double, slope: Double)
        /// A round bar between two points.
        case bar(radius: Double)
        /// A ball around the middle of its two points.
        case ball(radius: Double)
    }

    let form: Form
    let low: Vector
    let high: Vector
    /// The direction from the first point to the second.
    let axis: Vector
    /// Their distance.
    let length: Double

    init(form: Form, low: Vector, high: Vector) {
        self.form = form
        self.low = low
        self.high = high
        axis = (high - low).unit
        length = (high - low).length
    }

    /// The ball that holds it.
    var bound: (centre: Vector, radius: Double) {
        let half = length / 2
        let centre = (low + high) * 0.5
        return switch form {
        case .box, .wedge: (centre, half)
        case .bar(let radius), .ball(let radius): (centre, half + radius)
        }
    }

    /// The rectangle it covers on the floor, if it stands there.
    var footprint: (low: Vector, high: Vector)? {
        switch form {
        case .box, .wedge: low.z < 0.02 && high.z > 0.05 ? (low, high) : nil
        case .bar, .ball: nil
        }
    }
}
