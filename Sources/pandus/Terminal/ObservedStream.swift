import ArgumentParser
import Foundation
import PrecinctModel
import PrecinctRegistry
import Workflows
import Wording

/// The work of `observe --from`: groups of lines become changes, and each line is told of once its change is on
/// the disk.
struct ObservedStream {
    let path: String
    let defaults: RecordObservations.Request
    let by: String?
    let stopsAtRefusal: Bool
    let global: GlobalOptions

    /// What one line came to, as JSON, one a line.
    private struct Line: Encodable {
        let line: Int
        let revision: String
        let precinct: String
        let recorded: [String]
        let alsoAffected: [String]
    }

    /// Short groups, because other writers wait meanwhile; long enough that syncing the disk costs little.
    private static let groupSize = 256

    /// Records line by line until the end.
    func run() throws {
        var feed = try LineFeed(path)
        var defaults = defaults
        defaults.observer = by?.isEmpty == false ? by : nil
        let verb = RecordLines(
            source: path == "-" ? "stdin" : path, defaults: defaults, stopsAtRefusal: stopsAtRefusal)
        var (recorded, refused) = (0, 0)
        var stop: Int?
        try global.withRegistry(.readWrite) { registry in
            while stop == nil {
                let lines = try feed.next(atMost: Self.groupSize)
                guard !lines.isEmpty else { break }
                // The clock goes on while the lines come in.
                let outcome = try verb(lines, registry: registry, surroundings: global.surroundings(by: by))
                try acknowledge(outcome)
                recorded += outcome.acknowledgements.count
                refused += outcome.refusals.count
                if outcome.isStopped { stop = outcome.refusals.last?.place.line }
            }
        }
        Terminal.note(
            Spoken.texts(.streamTotal, ["recorded": "\(recorded)", "refused": "\(refused)"]))
        if let stop { Terminal.note(Spoken.texts(.streamStopped, ["line": "\(stop)"])) }
        if refused > 0 { throw ExitCode(1) }
    }

    private func acknowledge(_ outcome: RecordLines.Outcome) throws {
        let revision = outcome.revision?.description ?? ""
        let lines = try outcome.acknowledgements.map { line in
            switch global.format {
            case .json: try json(line, revision)
            case .text:
                "\(line.line)\t\(revision)\t\(line.precinct)\t"
                    + line.observations.map(\.assertion).joined(separator: " ")
            }
        }
        if !lines.isEmpty { Terminal.print(lines.joined(separator: "\n")) }
        for line in outcome.acknowledgements {
            for doubt in line.implausible {
                let place = Place(file: path == "-" ? "stdin" : path, line: line.line)
                Terminal.note("\(place): \(Spoken.texts(.sayNote)): \(Spoken.texts(doubt))")
            }
        }
        for problem in outcome.refusals {
            Terminal.note("\(Spoken.texts(.sayError)): \(Spoken.texts(problem))")
        }
    }

    private func json(_ line: RecordLines.Acknowledgement, _ revision: String) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let value = Line(
            line: line.line, revision: revision, precinct: line.precinct.description,
            recorded: line.observations.map(\.assertion),
            alsoAffected: line.alsoAffected.map(\.description))
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}
