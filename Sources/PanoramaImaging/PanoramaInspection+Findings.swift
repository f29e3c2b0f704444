extension PanoramaInspection {
    /// Adds a finding unless its code is there already.
    mutating func addOnce(
        _ code: DiagnosticCode, _ level: DiagnosticLevel, _ arguments: [String: String] = [:]
    ) {
        guard !diagnostics.contains(where: { $0.code == code }) else { return }
        add(code, level, arguments)
    }

    mutating func addTooManyPixels(_ survey: StreamSurvey, _ limits: IntakeLimits) {
        addOnce(
            .tooManyPixels, .reject,
            [
                "width": String(survey.width), "height": String(survey.height),
                "limit": String(limits.maxPixels / 1_000_000),
            ])
    }
}
