import CJPEG

/// Carries one plane from decoder rows to every wanted size, largest first.
///
/// Memory is a few rows a size, except when the orientation turns the row order: then the
/// plane is held once at the largest wanted size, never at the size of the original.
final class PlaneStream {
    typealias Sink = (_ level: Int, _ row: Span<UInt8>) throws(RenditionError) -> Void

    private let first: PlaneStage?
    private let cascade: [PlaneStage]
    private let orientation: ExifOrientation
    private let storedTop: PixelSize
    private let uprightTop: PixelSize
    private var held: [UInt8] = []

    /// `subsampling` is 2 for chroma and 1 for luma; `levels` are upright luma sizes.
    init(plane: cj_plane, frame: PictureFrame, levels: [PixelSize], subsampling: Int) {
        orientation = frame.orientation
        let planeLevels = levels.map { size in
            PixelSize(
                width: (size.width + subsampling - 1) / subsampling,
                height: (size.height + subsampling - 1) / subsampling)
        }
        let luma = levels.first ?? frame.upright
        let top = planeLevels.first ?? frame.upright
        uprightTop = top
        storedTop = frame.orientation.swapsAxes ? top.turned : top
        let storedLuma = frame.orientation.swapsAxes ? luma.turned : luma
        // Exact ratios, not ratios of rounded sizes: rounding would shift the planes apart.
        let xStep =
            Double(frame.stored.width * subsampling * Int(plane.x_numerator))
            / Double(storedLuma.width * Int(plane.x_denominator))
        let yStep =
            Double(frame.stored.height * subsampling * Int(plane.y_numerator))
            / Double(storedLuma.height * Int(plane.y_denominator))
        let source = PixelSize(width: Int(plane.width), height: Int(plane.height))
        let isSame =
            ResampleAxis.isIdentity(step: xStep, sourceCount: source.width, targetCount: storedTop.width)
            && ResampleAxis.isIdentity(step: yStep, sourceCount: source.height, targetCount: storedTop.height)
        first =
            isSame
            ? nil
            : PlaneStage(
                PlaneResampler(
                    from: source, to: storedTop, xStep: xStep, yStep: yStep,
                    wraps: frame.wrapsAround && !frame.orientation.swapsAxes, averagesPairs: subsampling > 1))
        cascade = zip(zip(levels, levels.dropFirst()), zip(planeLevels, planeLevels.dropFirst())).map {
            step in
            let (whole, part) = step
            return PlaneStage(
                PlaneResampler(
                    from: part.0, to: part.1, xStep: Double(whole.0.width) / Double(whole.1.width),
                    yStep: Double(whole.0.height) / Double(whole.1.height), wraps: frame.wrapsAround))
        }
        if !orientation.keepsRowOrder {
            held.reserveCapacity(top.width * top.height)
        }
    }

    /// Takes the next decoded row.
    func accept(_ row: Span<UInt8>, into sink: Sink) throws(RenditionError) {
        guard let first else { return try acceptTop(row, into: sink) }
        first.accept(row)
        while first.makeRow() {
            try first.withRow { (made) throws(RenditionError) in try acceptTop(made, into: sink) }
        }
    }

    /// Sends what the orientation held back; call once after the last row.
    func finish(into sink: Sink) throws(RenditionError) {
        guard !orientation.keepsRowOrder, held.count == storedTop.width * storedTop.height else { return }
        var row = [UInt8](repeating: 0, count: uprightTop.width)
        for y in 0..<uprightTop.height {
            for x in 0..<uprightTop.width {
                let from = orientation.stored(x: x, y: y, in: storedTop)
                row[x] = held[from.y * storedTop.width + from.x]
            }
            try pass(row.span, level: 0, into: sink)
        }
    }

    private func acceptTop(_ row: Span<UInt8>, into sink: Sink) throws(RenditionError) {
        if orientation == .upright {
            try pass(row, level: 0, into: sink)
        } else if orientation == .mirrored {
            var mirrored = [UInt8](repeating: 0, count: row.count)
            for x in 0..<row.count {
                mirrored[row.count - 1 - x] = row[x]
            }
            try pass(mirrored.span, level: 0, into: sink)
        } else {
            for x in 0..<row.count {
                held.append(row[x])
            }
        }
    }

    private func pass(_ row: Span<UInt8>, level: Int, into sink: Sink) throws(RenditionError) {
        try sink(level, row)
        guard level < cascade.count else { return }
        let next = cascade[level]
        next.accept(row)
        while next.makeRow() {
            try next.withRow { (made) throws(RenditionError) in try pass(made, level: level + 1, into: sink) }
        }
    }
}
