/// What a number measures, as whole powers of base quantities, so that a length times a length is an area
/// and adding a length to a force is an error found when a rule is loaded.
public struct Dimension: Sendable, Hashable {
    /// The power of length (mm).
    public var length: Int8 = 0
    /// The power of time (s).
    public var time: Int8 = 0
    /// The power of force (N).
    public var force: Int8 = 0
    /// The power of illuminance (lx).
    public var illuminance: Int8 = 0
    /// The power of temperature (°C).
    public var temperature: Int8 = 0
    /// The power of plane angle (°).
    public var angle: Int8 = 0

    /// A plain number or a ratio.
    public static let none = Dimension()
    /// A length.
    public static let length = Dimension(length: 1)
    /// A duration.
    public static let time = Dimension(time: 1)

    /// The dimension of a product.
    public static func + (left: Dimension, right: Dimension) -> Dimension {
        Dimension(
            length: left.length + right.length, time: left.time + right.time,
            force: left.force + right.force, illuminance: left.illuminance + right.illuminance,
            temperature: left.temperature + right.temperature, angle: left.angle + right.angle)
    }

    /// The dimension of a quotient.
    public static func - (left: Dimension, right: Dimension) -> Dimension {
        Dimension(
            length: left.length - right.length, time: left.time - right.time,
            force: left.force - right.force, illuminance: left.illuminance - right.illuminance,
            temperature: left.temperature - right.temperature, angle: left.angle - right.angle)
    }
}
