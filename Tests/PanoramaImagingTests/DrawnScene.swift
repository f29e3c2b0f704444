import Foundation

@testable import PanoramaImaging

/// A scene given by a formula, so that its true pixels are known at every size.
struct DrawnScene {
    /// Brightness for a place: u from left to right, v from top to bottom, all from 0 to 1.
    var brightness: @Sendable (_ u: Double, _ v: Double) -> Double
    /// How far red and blue move away from grey.
    var colour = 0.15

    /// A sphere: joins at its edges, one point at each pole, detail everywhere else.
    static let sphere = DrawnScene { u, v in
        let latitude = sin(.pi * v)
        let waves = sin(2 * .pi * (7 * u + 2 * v)) + sin(2 * .pi * (31 * u - 9 * v)) + sin(2 * .pi * 23 * v)
        return 0.5 + 0.13 * latitude * waves
    }

    /// A sphere with lines fine enough to count as sharp at 1024 pixels.
    static let sharpSphere = DrawnScene { u, v in
        let latitude = sin(.pi * v)
        return 0.5 + 0.3 * latitude * sin(2 * .pi * 128 * u) * sin(2 * .pi * 64 * v)
    }

    func jpeg(
        _ width: Int = 256, _ height: Int = 128, metadata: PanoramaMetadata = PanoramaMetadata(),
        recipe change: (inout PictureRecipe) -> Void = { _ in }
    ) throws -> [UInt8] {
        var recipe = PictureRecipe(width: width, height: height, quality: 95)
        change(&recipe)
        return try encodePicture(recipe, metadata: metadata) { y, rgb in
            for x in 0..<width {
                let value = self.brightness(
                    (Double(x) + 0.5) / Double(width), (Double(y) + 0.5) / Double(height))
                let tint = colour * sin(2 * .pi * Double(x) / Double(width))
                rgb[3 * x] = level(value + tint)
                rgb[3 * x + 1] = level(value)
                rgb[3 * x + 2] = level(value - tint)
            }
        }
    }

    /// The luma the scene has at this size, moved by a part of a pixel when asked to.
    func luma(_ width: Int, _ height: Int, shift: Double = 0) -> [Double] {
        (0..<width * height).map { index in
            let u = (Double(index % width) + 0.5 + shift) / Double(width)
            let v = (Double(index / width) + 0.5) / Double(height)
            let tint = colour * sin(2 * .pi * (u * Double(width) - 0.5) / Double(width))
            let value = brightness(u, v)
            return 255 * (0.299 * (value + tint) + 0.587 * value + 0.114 * (value - tint))
        }
    }

    private func level(_ value: Double) -> UInt8 {
        UInt8(max(0, min(255, (value * 255).rounded())))
    }
}
