import CJPEG

/// What the markers alone say: frame, scans, metadata segments, end (T.81 annex B).
struct StreamSurvey {
    let facts: cj_survey_facts
    let segments: [cj_segment]

    /// Walks the markers of a source; nil when memory is short.
    init?(of source: ByteSource, scanLimit: Int) {
        guard let handle = unsafe cj_survey_create(source.handle, UInt32(clamping: scanLimit)) else {
            return nil
        }
        defer { unsafe cj_survey_free(handle) }
        facts = unsafe cj_survey_get(handle)
        segments = unsafe (0..<cj_survey_segment_count(handle)).map { index in
            unsafe cj_survey_segment(handle, index)
        }
    }

    var width: Int { Int(facts.width) }
    var height: Int { Int(facts.height) }

    /// Sampling factors of the frame's components.
    var sampling: [(horizontal: Int, vertical: Int)] {
        let h = facts.horizontal_sampling
        let v = facts.vertical_sampling
        let all = [(h.0, v.0), (h.1, v.1), (h.2, v.2), (h.3, v.3)]
        return all.prefix(Int(facts.component_count)).map { (Int($0.0), Int($0.1)) }
    }

    /// Components of the frame that no scan header names.
    var uncoveredComponents: [Int] {
        guard facts.scan_count > 0 else { return [] }
        return (0..<min(4, Int(facts.component_count))).filter {
            facts.covered_components & (1 << UInt32($0)) == 0
        }
    }

    /// Bytes of whole-picture coefficient arrays, needed when one scan does not hold everything.
    var coefficientBytes: Int {
        guard facts.frame_marker == 0xC2 || facts.frame_marker == 0xCA || facts.scan_count > 1 else {
            return 0
        }
        let factors = sampling.filter { $0.horizontal > 0 && $0.vertical > 0 }
        let widest = factors.map(\.horizontal).max() ?? 1
        let tallest = factors.map(\.vertical).max() ?? 1
        // 64 coefficients of two bytes for each 8 × 8 block, in whole MCUs.
        let across = (width + 8 * widest - 1) / (8 * widest)
        let down = (height + 8 * tallest - 1) / (8 * tallest)
        return factors.reduce(0) { $0 + across * $1.horizontal * down * $1.vertical * 128 }
    }
}
