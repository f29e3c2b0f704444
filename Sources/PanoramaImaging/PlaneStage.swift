/// A resampler with an identity of its own, so that a row it lends stays readable while the
/// stages below it change.
final class PlaneStage {
    private var resampler: PlaneResampler

    init(_ resampler: PlaneResampler) {
        self.resampler = resampler
    }

    func accept(_ row: Span<UInt8>) {
        resampler.accept(row)
    }

    func makeRow() -> Bool {
        resampler.makeRow()
    }

    func withRow(_ body: (Span<UInt8>) throws(RenditionError) -> Void) throws(RenditionError) {
        try resampler.withRow(body)
    }
}
