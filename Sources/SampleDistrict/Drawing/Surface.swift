/// What something is covered with.
enum Surface {
    /// One colour.
    case plain(Colour)
    /// Square tiles in two colours.
    case checker(Colour, Colour, tile: Double)
    /// Courses of bricks with joints.
    case bricks(Colour, joint: Colour)
    /// Paving slabs or wall panels with joints.
    case slabs(Colour, joint: Colour, width: Double, height: Double)
    /// Loose ground in two shades.
    case ground(Colour, Colour)
    /// A hanging cloth.
    case folds(Colour, pitch: Double)
    /// A window or a glazed door: panes in a frame, with the sky behind.
    case panes(frame: Colour, columns: Int, rows: Int)
    /// A painted wall with a darker lower part.
    case dado(lower: Colour, upper: Colour, height: Double)
    /// Ink on paper.
    case picture(Bitmap, ink: Colour, paper: Colour)
    /// Something that shines by itself.
    case glow(Colour)

    /// Whether the light around makes no difference to it.
    var isGlowing: Bool {
        if case .glow = self { true } else { false }
    }
}
