public import FoundationEssentials

/// When a picture was taken, as far as its metadata tells.
public struct CaptureTime: Sendable, Equatable {
    /// ISO 8601 text; without an offset when the camera recorded none.
    public let text: String

    /// The instant, known only when the offset from UTC is.
    public let date: Date?

    /// Creates a capture time.
    public init(text: String, date: Date?) {
        self.text = text
        self.date = date
    }
}
