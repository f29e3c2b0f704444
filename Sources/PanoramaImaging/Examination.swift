import CJPEG
import FoundationEssentials

/// One file on its way through the checks that come before decoding.
struct Examination {
    var inspection = PanoramaInspection()
    /// Findings on geometry: needed before decoding, reported after it.
    private(set) var settled: [PanoramaDiagnostic] = []
    /// Set when the file is a JPEG whose markers could be walked.
    private(set) var opened: (source: ByteSource, survey: StreamSurvey, metadata: PictureMetadata)?
    /// Decoding costs no more than the limits allow and the library can do it.
    private(set) var canDecode = false

    let limits: IntakeLimits

    init(path: String, limits: IntakeLimits) {
        self.limits = limits
        guard let source = open(path), isJPEG(source) else { return }
        guard let survey = StreamSurvey(of: source, scanLimit: limits.maxScans) else {
            inspection.add(.memoryOverBudget, .reject, ["limit": String(limits.maxDecoderBytes >> 20)])
            return
        }
        opened = (source, survey, PictureMetadata(survey, in: source))
        canDecode = true
        checkBudget(survey)
        checkProcess(survey)
        checkStructure(survey, source)
    }

    /// A finding so far rejects the picture.
    var isRejected: Bool { inspection.isRejected || settled.contains { $0.level == .reject } }

    mutating func settle(
        _ code: DiagnosticCode, _ level: DiagnosticLevel, _ arguments: [String: String] = [:]
    ) {
        settled.append(PanoramaDiagnostic(code: code, level: level, arguments: arguments))
    }

    /// Puts the findings into the order of the checks: stream, geometry, date, picture.
    mutating func conclude(_ result: DecodePass.Result?, now: Date) -> PanoramaInspection {
        if let result, let opened {
            result.outcome.judge(
                opened.survey, fileBytes: opened.source.count, limits: limits, into: &inspection)
        } else if canDecode {
            // Only a want of memory keeps a decoder from starting.
            inspection.add(.memoryOverBudget, .reject, ["limit": String(limits.maxDecoderBytes >> 20)])
        }
        inspection.diagnostics += settled
        settled = []
        checkCaptureDate(now: now)
        result?.measures?.judge(inspection.gpano, into: &inspection)
        return inspection
    }

    private mutating func open(_ path: String) -> ByteSource? {
        do {
            let source = try ByteSource(path: path)
            if source.count == 0 {
                inspection.add(.emptyFile, .reject)
            } else if source.count > limits.maxFileBytes {
                inspection.add(
                    .fileTooLarge, .reject,
                    ["bytes": String(source.count), "limit": String(limits.maxFileBytes >> 20)])
            } else {
                return source
            }
        } catch {
            inspection.add(.fileUnreadable, .reject, ["reason": error.reason])
        }
        return nil
    }

    private mutating func isJPEG(_ source: ByteSource) -> Bool {
        switch FileKind(firstBytes: source.read(at: 0, length: 512)) {
        case .jpeg: return true
        case .other(let name): inspection.add(.notJPEG, .reject, ["found": name])
        case .unknown: inspection.add(.unknownKind, .reject)
        }
        return false
    }

    private mutating func checkBudget(_ survey: StreamSurvey) {
        guard survey.facts.has_frame else {
            canDecode = false
            if survey.facts.has_end {
                inspection.add(.malformedStructure, .reject, ["detail": "no SOF marker"])
            } else {
                inspection.add(.truncated, .reject)
            }
            return
        }
        inspection.width = survey.width
        inspection.height = survey.height
        inspection.coding = PictureCoding(frameMarker: survey.facts.frame_marker)
        // libjpeg itself stops at 65500 pixels a side.
        if max(survey.width, survey.height) > 65_500 || survey.width * survey.height > limits.maxPixels {
            canDecode = false
            inspection.addTooManyPixels(survey, limits)
        }
        if survey.facts.scan_count > UInt32(clamping: limits.maxScans) {
            canDecode = false
            inspection.add(.tooManyScans, .reject, ["limit": String(limits.maxScans)])
        }
        if survey.coefficientBytes > limits.maxDecoderBytes {
            canDecode = false
            inspection.add(.memoryOverBudget, .reject, ["limit": String(limits.maxDecoderBytes >> 20)])
        }
    }

    private mutating func checkProcess(_ survey: StreamSurvey) {
        guard survey.facts.has_frame else { return }
        switch PictureCoding(frameMarker: survey.facts.frame_marker) {
        case .baseline, .extendedSequential, .progressive: break
        case .arithmetic: inspection.add(.arithmeticCoding, .reject)
        case .lossless: reject(process: "lossless (SOF3)")
        case .other: reject(process: "SOF\(survey.facts.frame_marker & 15)")
        }
        if survey.facts.precision != 8 { reject(process: "\(survey.facts.precision)-bit") }
        // A height of 0 promises a DNL marker (T.81 B.2.5), which nothing reads; a width of 0 is void.
        if survey.height == 0 { reject(process: "DNL") }
        if survey.width == 0 {
            canDecode = false
            inspection.add(.malformedStructure, .reject, ["detail": "width 0"])
        }
        switch survey.facts.component_count {
        case 1: inspection.add(.grayscale, .note)
        case 3: break
        case 4:
            canDecode = false
            inspection.add(.cmyk, .reject)
        default: reject(process: "\(survey.facts.component_count) channels")
        }
    }

    private mutating func reject(process: String) {
        canDecode = false
        inspection.addOnce(.unsupportedProcess, .reject, ["process": process])
    }

    private mutating func checkStructure(_ survey: StreamSurvey, _ source: ByteSource) {
        let facts = survey.facts
        if !survey.uncoveredComponents.isEmpty, facts.scan_count <= UInt32(clamping: limits.maxScans) {
            let channels = survey.uncoveredComponents.map { String($0 + 1) }.joined(separator: ", ")
            inspection.add(.componentMissing, .reject, ["channels": channels])
        }
        if !facts.has_huffman_tables, facts.scan_count > 0, inspection.coding != .arithmetic {
            inspection.add(.huffmanTablesAbsent, .warn)
        }
        if facts.trailing_bytes > 0 {
            addTrailing(facts, source)
        }
    }

    private mutating func addTrailing(_ facts: cj_survey_facts, _ source: ByteSource) {
        let head = source.read(at: facts.trailing_offset, length: 512)
        let padding = head.allSatisfy { $0 == 0 || $0 == 0xFF }
        let found: String =
            switch FileKind(firstBytes: head) {
            case .jpeg: "JPEG"
            case .other(let name): name
            case .unknown: "?"
            }
        inspection.add(
            .trailingData, padding ? .note : .warn,
            ["bytes": String(facts.trailing_bytes), "found": padding ? "padding" : found])
    }
}
