/// Red, green and blue from 0 to 1, as the eye grades them.
struct Colour {
    var red: Double
    var green: Double
    var blue: Double

    init(_ red: Double, _ green: Double, _ blue: Double) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// A colour written as in style sheets: `0xE8DCC0`.
    init(_ hex: Int) {
        self.init(Double(hex >> 16 & 255) / 255, Double(hex >> 8 & 255) / 255, Double(hex & 255) / 255)
    }

    /// The colour under more or less light.
    func lit(_ light: Double) -> Colour { Colour(red * light, green * light, blue * light) }

    /// The colour part of the way to another.
    func mixed(with other: Colour, _ share: Double) -> Colour {
        Colour(
            red + (other.red - red) * share, green + (other.green - green) * share,
            blue + (other.blue - blue) * share)
    }

    /// The greatest difference in one of the three.
    func difference(to other: Colour) -> Double {
        max(abs(red - other.red), max(abs(green - other.green), abs(blue - other.blue)))
    }
}
