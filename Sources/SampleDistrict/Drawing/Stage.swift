/// A scene ready to be drawn: where the lens is and what stands around it.
struct Stage {
    /// Where the lens is.
    let eye: Vector
    /// What surrounds everything.
    let backdrop: Backdrop
    /// The shapes that stand there.
    let shapes: [Shape]
    /// What they are covered with, in the same order.
    let surfaces: [Surface]
    /// Where they stand on the floor.
    let footprints: [(low: Vector, high: Vector)]
    /// What may lie between a place and the sun; nil under a roof.
    let shade: Shade?

    /// Sets a scene up.
    init(eye: Vector, backdrop: Backdrop, solids: [Solid]) {
        self.eye = eye
        self.backdrop = backdrop
        shapes = solids.map(\.shape)
        surfaces = solids.map(\.surface)
        footprints = shapes.compactMap(\.footprint)
        shade = if case .yard(_, let sun) = backdrop { Shade(shapes: shapes, sun: sun) } else { nil }
    }

    /// The colour seen along a direction, given the shapes that may lie there.
    func colour(along ray: Vector, among candidates: [Int]) -> Colour {
        var distance = Double.infinity
        var normal = Vector(0, 0, 1)
        var struck = -1
        for index in candidates {
            if let hit = shapes[index].hit(from: eye, along: ray, within: distance) {
                distance = hit.distance
                normal = hit.normal
                struck = index
            }
        }
        guard struck >= 0 else { return surroundings(ray) }
        let point = eye + ray * distance
        let colour = surfaces[struck].colour(at: shapes[struck].place(of: point, normal: normal))
        return surfaces[struck].isGlowing ? colour : colour.lit(light(at: point, normal: normal))
    }
}
