/// What the row machinery must know of a picture: its stored size, its turn, its edges.
struct PictureFrame {
    /// As stored in the file.
    let stored: PixelSize
    let orientation: ExifOrientation
    /// The scene's left edge continues its right one.
    let wrapsAround: Bool

    /// As the scene was seen.
    var upright: PixelSize { orientation.swapsAxes ? stored.turned : stored }

    /// Smallest decoder scale, in eighths, that still gives `width` upright pixels or more.
    ///
    /// 3, 5, 6 and 7 are left out: libjpeg-turbo has vector code for 1, 2, 4 and 8 only.
    func eighths(forWidth width: Int) -> Int {
        [1, 2, 4].first { upright.width * $0 / 8 >= width } ?? 8
    }
}
