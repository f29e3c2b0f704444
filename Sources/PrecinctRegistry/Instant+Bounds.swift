import PrecinctModel

extension Instant {
    /// 0001-01-01T00:00:00Z, before anything a registry can know.
    static let beginning = Instant(seconds: -62_135_596_800)
    /// After everything.
    static let end = Instant(seconds: .max)
}
