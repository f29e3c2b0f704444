/// Width and height in pixels.
struct PixelSize: Equatable {
    var width: Int
    var height: Int

    /// The other way round, as a quarter turn makes it.
    var turned: PixelSize { PixelSize(width: height, height: width) }

    /// The same picture at another width, its height rounded to whole pixels.
    func scaled(toWidth target: Int) -> PixelSize {
        PixelSize(width: target, height: max(1, (height * target + width / 2) / width))
    }
}
