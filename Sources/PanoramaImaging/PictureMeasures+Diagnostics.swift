extension PictureMeasures {
    /// Highest share of broken seam rows seen in sound panoramas is 0.094.
    static let seamLimit = 0.10
    /// Spread of a pole row, in grey levels; sound panoramas stay below 12.
    static let poleLimit = 12.0
    static let darkLimit = 0.25
    static let brightLimit = 0.10
    /// The softest sound panorama measured has 66.
    static let detailLimit = 60.0

    /// Warns of what a person should look at; never rejects, since scenes differ.
    func judge(_ sphere: GPano?, into inspection: inout PanoramaInspection) {
        guard isComplete else { return }
        if let sphere, sphere.wrapsAround, brokenSeamShare >= Self.seamLimit {
            inspection.add(.seamMismatch, .warn, ["share": percent(brokenSeamShare)])
        }
        if let sphere, sphere.isFullSphere, min(topDeviation, bottomDeviation) >= Self.poleLimit {
            inspection.add(.poleMismatch, .warn)
        }
        if darkShare > Self.darkLimit { inspection.add(.tooDark, .warn, ["share": percent(darkShare)]) }
        if brightShare > Self.brightLimit {
            inspection.add(.tooBright, .warn, ["share": percent(brightShare)])
        }
        if detail < Self.detailLimit { inspection.add(.blurred, .warn) }
    }

    private func percent(_ share: Double) -> String { String(Int((share * 100).rounded())) }
}
