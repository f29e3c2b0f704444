public import Foundation
import PanoramaImaging
public import PrecinctModel
public import PrecinctRegistry
import Wording

/// Files a panorama under a precinct: check, renditions, durable store, then the row that names them.
public struct AddPanorama: Sendable {
    /// What became of the file.
    public struct Receipt: Sendable {
        /// The precinct.
        public let precinct: PrecinctReference
        /// What the gatekeeper said.
        public let report: CheckPanorama.Report
        /// The panorama, nil when it was refused.
        public let panorama: PanoramaEntry?
        /// Whether the precinct had this very picture already.
        public let wasFiled: Bool
        /// The renditions made.
        public let renditions: [RenditionEntry]
        /// Other precincts that have the same picture.
        public let sameElsewhere: [PrecinctReference]
    }

    private let surroundings: Surroundings

    /// Prepares the verb.
    public init(_ surroundings: Surroundings) {
        self.surroundings = surroundings
    }

    /// A copy of a file, checked and rendered, in a directory that goes when the work is done.
    public final class Prepared: Sendable {
        /// What the gatekeeper said.
        public let report: CheckPanorama.Report
        let copy: URL
        let renditions: [Rendition]
        private let workshop: URL

        init(report: CheckPanorama.Report, copy: URL, renditions: [Rendition], workshop: URL) {
            self.report = report
            self.copy = copy
            self.renditions = renditions
            self.workshop = workshop
        }

        deinit { try? FileManager.default.removeItem(at: workshop) }
    }

    /// Checks and renders a file; no registry is needed yet, so no writer has to wait for it.
    ///
    /// - Throws: `Problem` when the file cannot be read or there is no room for the renditions.
    public func prepare(_ file: URL) throws -> Prepared {
        guard FileManager.default.isReadableFile(atPath: file.path) else {
            throw Problem(.requestUnreadable, ["file": file.path])
        }
        let workshop = FileManager.default.temporaryDirectory
            .appendingPathComponent("pandus-\(UUID().uuidString)")
        // The picture is copied first: what is checked, rendered and stored are then the same bytes.
        let copy = workshop.appendingPathComponent("original.jpg")
        do {
            try FileManager.default.createDirectory(at: workshop, withIntermediateDirectories: true)
            try FileManager.default.copyItem(at: file, to: copy)
            let (inspection, renditions) = try makeRenditions(
                of: copy.path, into: workshop.path, now: surroundings.date)
            return Prepared(
                report: CheckPanorama.Report(file: file.path, inspection: inspection, sha256: nil),
                copy: copy,
                renditions: renditions, workshop: workshop)
        } catch {
            try? FileManager.default.removeItem(at: workshop)
            if case RenditionError.cannotWrite(let path, let reason) = error {
                throw Problem(.requestCannotWrite, ["path": path, "reason": reason])
            }
            throw Problem(.requestCannotCopy, ["file": file.path])
        }
    }

    /// Files a prepared panorama unless it was refused.
    ///
    /// - Throws: `Problem` when the picture cannot be stored.
    public func callAsFunction(
        _ prepared: Prepared, precinct reference: String, view: String?, registry: Registry
    )
        throws -> Receipt
    {
        let precinct = try registry.resolve(reference)
        let inspection = prepared.report.inspection
        guard inspection.fate == .accepted, let width = inspection.width, let height = inspection.height
        else {
            return Receipt(
                precinct: precinct, report: prepared.report, panorama: nil, wasFiled: false, renditions: [],
                sameElsewhere: [])
        }
        let original = try registry.media.store(fileAt: prepared.copy)
        let stored = try prepared.renditions.map { rendition in
            RenditionEntry(
                media: try registry.media.store(fileAt: URL(fileURLWithPath: rendition.path)),
                width: rendition.width, height: rendition.height)
        }
        let name = URL(fileURLWithPath: prepared.report.file).lastPathComponent
        let entry = PanoramaEntry(
            precinct: precinct, original: original, fileName: name, view: view,
            capturedAt: inspection.capturedAt?.date.map { Instant(seconds: Int64($0.timeIntervalSince1970)) },
            width: width, height: height, diagnostics: Self.json(inspection.diagnostics))
        let elsewhere = try registry.panoramas(original: original.sha256).map(\.precinct).filter {
            $0 != precinct
        }
        let filing = try registry.write(
            actor: surroundings.actor, command: "panorama add \(precinct)", now: surroundings.now
        ) { change in
            try change.addPanorama(entry, renditions: stored)
        }
        var wasFiled = false
        if case .alreadyFiled = filing { wasFiled = true }
        return Receipt(
            precinct: precinct,
            report: CheckPanorama.Report(
                file: prepared.report.file, inspection: inspection, sha256: original.sha256),
            panorama: entry, wasFiled: wasFiled, renditions: stored, sameElsewhere: elsewhere)
    }

    private static func json(_ diagnostics: [PanoramaDiagnostic]) -> String {
        let values = diagnostics.map {
            StoredDiagnostic(code: $0.code.rawValue, level: $0.level.rawValue, arguments: $0.arguments)
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(values)).map { String(decoding: $0, as: UTF8.self) } ?? "[]"
    }
}
