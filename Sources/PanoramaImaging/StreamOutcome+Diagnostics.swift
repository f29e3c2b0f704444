import CJPEG

extension StreamOutcome {
    /// Stray bytes inside the picture up to this many are padding; more may be picture data.
    static let harmlessPadding: UInt32 = 64

    /// One part in this many of the file may be stray before the picture counts as broken.
    static let strayShare: UInt64 = 100

    /// Says what the decoder met, in the words of the gatekeeper.
    func judge(
        _ survey: StreamSurvey, fileBytes: UInt64, limits: IntakeLimits,
        into inspection: inout PanoramaInspection
    ) {
        judgeFailure(survey, limits, &inspection)
        judgeData(survey, fileBytes, &inspection)
        judgeProgression(&inspection)
        if report.stray_header_bytes > 0 {
            inspection.add(.strayBytes, .warn, ["bytes": String(report.stray_header_bytes)])
        }
        if report.harmless > 0 {
            inspection.add(.oddHeader, .note, ["detail": report.first_row < 0 ? "JFIF" : firstWarning])
        }
        if isSequential(survey), hasLostData, report.first_row >= 0, survey.height > 0 {
            let rows = min(Int(report.first_row), survey.height)
            inspection.damagedShare = Double(survey.height - rows) / Double(survey.height)
        }
    }

    private func judgeFailure(
        _ survey: StreamSurvey, _ limits: IntakeLimits, _ inspection: inout PanoramaInspection
    ) {
        switch report.failure {
        case .none, .cut, .write: break
        case .malformed, .misuse:
            inspection.add(.malformedStructure, .reject, ["detail": failureText])
        case .unsupported:
            inspection.addOnce(.unsupportedProcess, .reject, ["process": failureText])
        case .no_picture:
            if survey.facts.has_end {
                inspection.add(.malformedStructure, .reject, ["detail": failureText])
            } else {
                inspection.add(.truncated, .reject)
            }
        case .too_many_scans:
            inspection.add(.tooManyScans, .reject, ["limit": String(limits.maxScans)])
        case .memory:
            inspection.add(.memoryOverBudget, .reject, ["limit": String(limits.maxDecoderBytes >> 20)])
        case .too_many_pixels:
            inspection.addTooManyPixels(survey, limits)
        case .read:
            inspection.add(.fileUnreadable, .reject, ["reason": failureText])
        }
    }

    private func judgeData(
        _ survey: StreamSurvey, _ fileBytes: UInt64, _ inspection: inout PanoramaInspection
    ) {
        let damage = ["detail": firstWarning]
        if report.cut > 0, !survey.facts.has_end {
            inspection.add(.truncated, .reject)
        } else if report.cut > 0 || report.bad_code > 0 || report.lost_restart > 0 {
            inspection.add(.corruptData, .reject, damage)
        } else if report.bad_progression > 0 || report.stray_scan_bytes > Self.harmlessPadding {
            let isBroken = UInt64(report.stray_scan_bytes) > fileBytes / Self.strayShare
            inspection.add(.corruptData, isBroken ? .reject : .warn, damage)
        } else if report.stray_scan_bytes > 0 {
            inspection.add(.strayBytes, .warn, ["bytes": String(report.stray_scan_bytes)])
        }
        if report.cut == 0, !survey.facts.has_end, report.failure == .none {
            inspection.add(.missingEndMarker, .warn)
        }
    }

    private func judgeProgression(_ inspection: inout PanoramaInspection) {
        if report.missing_low_coefficients > 0 {
            inspection.add(.progressiveIncomplete, .reject)
        } else if report.missing_coefficients > 0 || report.coarse_coefficients > 0 {
            inspection.add(.progressiveIncomplete, .warn)
        }
    }

    private var hasLostData: Bool {
        report.cut > 0 || report.bad_code > 0 || report.lost_restart > 0
    }

    /// Rows come in order only when one scan holds the whole picture.
    private func isSequential(_ survey: StreamSurvey) -> Bool {
        survey.facts.scan_count == 1 && survey.facts.frame_marker != 0xC2
    }
}
