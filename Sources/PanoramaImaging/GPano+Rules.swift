extension GPano {
    /// Rescales all lengths to a picture of another size showing the same view.
    func rescaled(toWidth width: Int, height: Int) -> GPano {
        var result = self
        func across(_ value: Int) -> Int {
            Int((Double(value) * Double(width) / Double(croppedWidth)).rounded())
        }
        func down(_ value: Int) -> Int {
            Int((Double(value) * Double(height) / Double(croppedHeight)).rounded())
        }
        result.croppedWidth = width
        result.croppedHeight = height
        result.fullWidth = max(width, across(fullWidth))
        // Half the width rather than rounded by itself: a sphere stays 2:1.
        result.fullHeight = max(height, (result.fullWidth + 1) / 2)
        // Rounding two lengths apart must not push the picture out of its sphere.
        result.left = min(max(0, across(left)), result.fullWidth - width)
        result.top = min(max(0, down(top)), result.fullHeight - height)
        return result
    }

    /// The first field that contradicts the others, if any.
    var contradiction: String? {
        if fullWidth <= 0 { return "FullPanoWidthPixels" }
        // One pixel of slack: odd widths cannot be halved.
        if fullHeight <= 0 || abs(fullWidth - 2 * fullHeight) > 1 { return "FullPanoHeightPixels" }
        if croppedWidth <= 0 || croppedWidth > fullWidth { return "CroppedAreaImageWidthPixels" }
        if croppedHeight <= 0 || croppedHeight > fullHeight { return "CroppedAreaImageHeightPixels" }
        if left < 0 || left + croppedWidth > fullWidth { return "CroppedAreaLeftPixels" }
        if top < 0 || top + croppedHeight > fullHeight { return "CroppedAreaTopPixels" }
        return nil
    }

    /// How the described size relates to the real one.
    enum Fit {
        case exact
        /// The same shape in another size: the picture was resized after it was described.
        case resized
        case different
    }

    /// Compares the described size with the real one.
    func fit(_ size: PixelSize) -> Fit {
        if croppedWidth == size.width && croppedHeight == size.height { return .exact }
        let x = Double(size.width) / Double(croppedWidth)
        let y = Double(size.height) / Double(croppedHeight)
        // Rounding to whole pixels moves the ratio by up to one row.
        let slack = 1.0 / Double(max(1, min(size.height, croppedHeight)))
        return abs(x / y - 1) <= slack ? .resized : .different
    }
}
