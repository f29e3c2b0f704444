import CJPEG

extension Examination {
    /// Settles size, orientation and sphere geometry; nil when there is no picture to settle.
    mutating func settleFrame() -> PictureFrame? {
        guard let opened, opened.survey.facts.has_frame, opened.survey.width > 0, opened.survey.height > 0
        else {
            return nil
        }
        for block in opened.metadata.damagedBlocks {
            settle(.metadataDamaged, .note, ["block": block])
        }
        inspection.position = opened.metadata.exif?.position
        let stored = PixelSize(width: opened.survey.width, height: opened.survey.height)
        let orientation = settleOrientation(opened.metadata.exif?.orientation)
        let upright = orientation.swapsAxes ? stored.turned : stored
        inspection.width = upright.width
        inspection.height = upright.height
        checkWidth(upright)
        settleSphere(opened.metadata.gpano, upright)
        return PictureFrame(
            stored: stored, orientation: orientation, wrapsAround: inspection.gpano?.wrapsAround ?? false)
    }

    private mutating func settleOrientation(_ value: Int?) -> ExifOrientation {
        guard let value else { return .upright }
        guard let orientation = ExifOrientation(rawValue: value) else {
            settle(.orientationInvalid, .note, ["orientation": String(value)])
            return .upright
        }
        inspection.orientation = value
        if orientation != .upright {
            settle(.orientationApplied, .note, ["orientation": String(value)])
        }
        return orientation
    }

    private mutating func checkWidth(_ size: PixelSize) {
        if size.width < limits.minWidth {
            settle(
                .tooSmall, .reject, ["width": String(size.width), "limit": String(limits.minWidth)])
        } else if size.width < limits.recommendedWidth {
            settle(
                .lowResolution, .warn,
                ["width": String(size.width), "recommended": String(limits.recommendedWidth)])
        }
    }

    private mutating func settleSphere(_ reading: GPanoReading, _ size: PixelSize) {
        switch reading {
        case .absent, .unsafe:
            guard isTwoToOne(size) else { return rejectShape(size) }
            settle(.gpanoAbsent, .note)
            inspection.gpano = GPano(fullSphereWidth: size.width, height: size.height)
        case .incomplete(let field):
            settle(.gpanoInvalid, .warn, ["field": field])
            guard isTwoToOne(size) else { return rejectShape(size) }
            inspection.gpano = GPano(fullSphereWidth: size.width, height: size.height)
        case .otherProjection(let projection):
            settle(.projectionUnsupported, .reject, ["projection": projection])
        case .complete(let gpano):
            settleDescribed(gpano, size)
        }
    }

    private mutating func settleDescribed(_ gpano: GPano, _ size: PixelSize) {
        if let field = gpano.contradiction {
            return settle(.gpanoInvalid, .reject, ["field": field])
        }
        switch gpano.fit(size) {
        case .different:
            return settle(.gpanoInvalid, .reject, ["field": "CroppedAreaImageWidthPixels"])
        case .exact:
            inspection.gpano = gpano
        case .resized:
            settle(
                .gpanoStale, .warn,
                [
                    "described": "\(gpano.croppedWidth) × \(gpano.croppedHeight)",
                    "actual": "\(size.width) × \(size.height)",
                ])
            inspection.gpano = gpano.rescaled(toWidth: size.width, height: size.height)
        }
        if !gpano.isFullSphere {
            settle(
                .partialSphere, .warn,
                [
                    "horizontal": String(Int(gpano.horizontalDegrees.rounded())),
                    "vertical": String(Int(gpano.verticalDegrees.rounded())),
                ])
        }
    }

    private mutating func rejectShape(_ size: PixelSize) {
        settle(
            .notASphere, .reject, ["width": String(size.width), "height": String(size.height)])
    }

    /// Exactly 2:1, with one pixel of slack for sizes that cannot be halved.
    private func isTwoToOne(_ size: PixelSize) -> Bool {
        abs(size.width - 2 * size.height) <= 1 && size.width > 1
    }
}
