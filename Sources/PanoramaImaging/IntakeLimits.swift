/// What a picture may cost and must offer before it is let in.
public struct IntakeLimits: Sendable, Equatable {
    /// Largest file, in bytes.
    public var maxFileBytes: UInt64 = 512 << 20

    /// Most pixels a header may declare; checked before anything is allocated.
    public var maxPixels: Int = 300_000_000

    /// Narrowest picture accepted, in pixels: below it a threshold cannot be told from a stripe.
    public var minWidth: Int = 2048

    /// Width below which a picture is accepted with a warning.
    ///
    /// Street-level imagery rules ask for 7.5 megapixels, which is 3840 × 1920.
    public var recommendedWidth: Int = 3840

    /// Most scans (T.81 B.2.3) a file may hold; real encoders write up to about 20.
    public var maxScans: Int = 32

    /// Bytes the decoder may take; only progressive pictures come near it.
    public var maxDecoderBytes: Int = 512 << 20

    /// Creates the default limits.
    public init() {}
}
