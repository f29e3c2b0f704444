/// What stops the encoding of a drawn panorama.
public enum PanoramaEncodingError: Error, Sendable, Equatable {
    /// Sizes run from 1 to 65500 pixels, quality from 1 to 100.
    case badParameters(String)
    /// libjpeg refused; the text is its own.
    case encoder(String)
}

extension PanoramaEncodingError: CustomStringConvertible {
    /// The message for people.
    public var description: String {
        switch self {
        case .badParameters(let text): "Cannot encode the picture: \(text)."
        case .encoder(let text): "The JPEG encoder refused the picture: \(text)."
        }
    }
}
