import Foundation
import PanoramaImaging
import PrecinctModel
import PrecinctRegistry
import Workflows
import Wording

/// What the gatekeeper said of one file, for the terminal and as JSON (`panorama check`, design section 11).
struct PanoramaLine: Encodable {
    struct Diagnostic: Encodable {
        let code: String
        let level: String
        let message: String
    }

    let file: String
    let fate: String
    let width: Int?
    let height: Int?
    let sha256: String?
    let diagnostics: [Diagnostic]
    let capturedAt: String?
    let damagedShare: Double?
    let precinct: String?
    let panorama: String?
    let renditions: [Int]?
    let sameElsewhere: [String]?

    init(_ report: CheckPanorama.Report, receipt: AddPanorama.Receipt? = nil) {
        file = report.file
        fate = report.inspection.fate.rawValue
        width = report.inspection.width
        height = report.inspection.height
        sha256 = report.sha256
        diagnostics = report.inspection.diagnostics.map { diagnostic in
            Diagnostic(
                code: diagnostic.code.rawValue, level: diagnostic.level.rawValue,
                message: diagnostic.message.map { Spoken.texts($0) } ?? diagnostic.code.rawValue)
        }
        capturedAt = report.inspection.capturedAt?.text
        damagedShare = report.inspection.damagedShare
        precinct = receipt?.precinct.description
        panorama = receipt?.panorama?.id.rawValue
        renditions = receipt?.renditions.map(\.width)
        sameElsewhere = receipt?.sameElsewhere.map(\.description)
    }

    /// Writes the file's fate and what is to be said of it.
    func show() {
        let texts = Spoken.texts
        let size = width.flatMap { width in height.map { "  \(width)×\($0)" } } ?? ""
        Terminal.print("\(file): \(texts(fate == "accepted" ? .sayAccepted : .sayRejected))\(size)")
        for diagnostic in diagnostics {
            Terminal.print("  \(Self.level(diagnostic.level)) [\(diagnostic.code)]: \(diagnostic.message)")
        }
    }

    /// The level in words.
    static func level(_ level: String) -> String {
        switch level {
        case "reject": Spoken.texts(.sayLevelReject)
        case "warn": Spoken.texts(.sayLevelWarn)
        default: Spoken.texts(.sayLevelNote)
        }
    }
}

/// A filed panorama as JSON.
struct FiledPanorama: Encodable {
    let id: String
    let file: String
    let view: String?
    let state: String
    let width: Int
    let height: Int
    let sha256: String
    let capturedAt: String?

    init(_ entry: PanoramaEntry) {
        id = entry.id.rawValue
        file = entry.fileName
        view = entry.view
        state = entry.state.rawValue
        width = entry.width
        height = entry.height
        sha256 = entry.original.sha256
        capturedAt = entry.capturedAt?.description
    }
}
