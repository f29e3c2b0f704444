import CJPEG

/// How a drawn picture is to be coded.
struct PictureRecipe {
    var width: Int
    var height: Int
    var quality = 90
    var isGrey = false
    /// Luma sampling against chroma: 2 and 2 is 4:2:0.
    var horizontalSampling = 2
    var verticalSampling = 2
    var isProgressive = false
    var isArithmetic = false
    /// Rows of MCUs between restart markers; 0 for none.
    var restartRows = 0

    /// The same for the encoder, after checking the bounds of T.81 and libjpeg.
    func options() throws(PanoramaEncodingError) -> cj_encoder_options {
        guard (1...65_500).contains(width), (1...65_500).contains(height) else {
            throw .badParameters("\(width) × \(height) pixels; a side has 1 to 65500")
        }
        guard (1...100).contains(quality) else {
            throw .badParameters("quality \(quality); it runs from 1 to 100")
        }
        return cj_encoder_options(
            width: UInt32(width), height: UInt32(height), components: isGrey ? 1 : 3,
            horizontal_sampling: UInt32(horizontalSampling), vertical_sampling: UInt32(verticalSampling),
            quality: UInt32(quality), restart_rows: UInt32(restartRows), progressive: isProgressive,
            arithmetic: isArithmetic)
    }
}
