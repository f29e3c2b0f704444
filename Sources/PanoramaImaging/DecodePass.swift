import CJPEG

/// One streaming decode of a whole picture: to measure it, and to make its renditions.
struct DecodePass {
    /// What a pass found.
    struct Result {
        let outcome: StreamOutcome
        /// Nil when the picture is too narrow to be measured.
        let measures: PictureMeasures?
    }

    let source: ByteSource
    let frame: PictureFrame
    let limits: IntakeLimits

    /// Decodes brightness only, just large enough to measure; nil when memory is short.
    func measure() -> Result? {
        let isMeasurable = frame.upright.width >= PictureMeasures.width
        let level = frame.upright.scaled(toWidth: isMeasurable ? PictureMeasures.width : frame.upright.width)
        let levels = isMeasurable ? [level] : []
        let eighths = isMeasurable ? frame.eighths(forWidth: level.width) : 1
        var measures = isMeasurable ? PictureMeasures(height: level.height) : nil
        // Nothing is written, so nothing can be thrown.
        let outcome = try? run(.luma, eighths: eighths, levels: levels) { _, _, row in
            measures?.add(row)
        }
        return outcome.map { Result(outcome: $0, measures: measures) }
    }

    /// Decodes all planes into every level, largest first, and measures on the way.
    func render(
        _ levels: [PixelSize],
        into sink: (_ plane: Int, _ level: Int, _ row: Span<UInt8>) throws(RenditionError) -> Void
    ) throws(RenditionError) -> Result? {
        let measured = levels.firstIndex { $0.width == PictureMeasures.width }
        var measures = measured.map { PictureMeasures(height: levels[$0].height) }
        let eighths = frame.eighths(forWidth: levels.first?.width ?? frame.upright.width)
        let outcome = try run(.planes, eighths: eighths, levels: levels) {
            (plane, level, row) throws(RenditionError) in
            if plane == 0, level == measured { measures?.add(row) }
            try sink(plane, level, row)
        }
        return outcome.map { Result(outcome: $0, measures: measures) }
    }

    private func run(
        _ output: cj_output, eighths: Int, levels: [PixelSize],
        _ sink: (_ plane: Int, _ level: Int, _ row: Span<UInt8>) throws(RenditionError) -> Void
    ) throws(RenditionError) -> StreamOutcome? {
        guard var decoder = JPEGDecoder(source, limits: limits) else { return nil }
        guard decoder.readHeader() != nil, decoder.start(output, eighths: eighths) else {
            return StreamOutcome(decoder)
        }
        let streams =
            levels.isEmpty
            ? []
            : decoder.planes.enumerated().map { index, plane in
                PlaneStream(plane: plane, frame: frame, levels: levels, subsampling: index == 0 ? 1 : 2)
            }
        let isWhole = try decoder.forEachRow { (plane, row) throws(RenditionError) in
            guard plane < streams.count else { return }
            try streams[plane].accept(row) { (level, made) throws(RenditionError) in
                try sink(plane, level, made)
            }
        }
        guard isWhole, decoder.finish() else { return StreamOutcome(decoder) }
        for (plane, stream) in streams.enumerated() {
            try stream.finish { (level, made) throws(RenditionError) in try sink(plane, level, made) }
        }
        return StreamOutcome(decoder)
    }
}
