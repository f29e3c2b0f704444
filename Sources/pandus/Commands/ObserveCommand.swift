import ArgumentParser
import Foundation
import PrecinctModel
import PrecinctRegistry
import Workflows
import Wording

/// The command `pandus observe 60 ramp/main.slope=9.5% --method measured --by …`.
struct ObserveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "observe", abstract: Spoken.texts(.helpObserve))

    @Argument(help: ArgumentHelp(Spoken.texts(.helpReference)))
    var precinct: String?

    @Argument(help: ArgumentHelp(Spoken.texts(.helpFacts)))
    var facts: [String] = []

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpNone), valueName: "kind"))
    var none: [String] = []

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpComplete), valueName: "kind"))
    var complete: [String] = []

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpInstrument)))
    var instrument: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpReason)))
    var reason: String?

    @Flag(name: .long, help: ArgumentHelp(Spoken.texts(.helpNew)))
    var new = false

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.streamHelpFrom), valueName: "file|-"))
    var from: String?

    @Flag(name: .long, help: ArgumentHelp(Spoken.texts(.streamHelpStopOnError)))
    var stopOnError = false

    @OptionGroup var recording: RecordingOptions
    @OptionGroup var global: GlobalOptions

    func run() throws {
        let request = try request()
        if let from {
            let isAlone = precinct == nil && facts.isEmpty && none.isEmpty && complete.isEmpty
            guard isAlone else { throw Problem(.streamAlone, kind: .usage) }
            return try ObservedStream(
                path: from, defaults: request, by: recording.by, stopsAtRefusal: stopOnError, global: global
            ).run()
        }
        guard !stopOnError else { throw Problem(.streamStopWithoutFrom, kind: .usage) }
        guard let precinct else { throw Problem(.streamNoPrecinctGiven, kind: .usage) }
        try record(request, of: precinct)
    }

    private func request() throws -> RecordObservations.Request {
        var request = RecordObservations.Request(facts: facts, method: try recording.method)
        request.absent = none
        request.complete = complete
        request.observedAt = recording.at
        request.instrument = instrument
        request.inspection = recording.inspection
        request.reason = reason
        request.evidence = recording.evidence
        request.allowsNew = new
        return request
    }

    private func record(_ request: RecordObservations.Request, of precinct: String) throws {
        let verb = RecordObservations(global.surroundings(by: recording.by))
        let receipt = try global.changingRegistry { try verb(precinct, request, registry: $0) }
        let texts = Spoken.texts
        for doubt in receipt.implausible { Terminal.note("\(texts(.sayNote)): \(texts(doubt))") }
        switch global.format {
        case .json: try Terminal.json(Result(receipt))
        case .text:
            for observation in receipt.observations {
                Terminal.print(
                    texts(
                        .observeRecorded,
                        ["precinct": receipt.precinct.description, "fact": observation.assertion]))
            }
            if !receipt.alsoAffected.isEmpty {
                let list = receipt.alsoAffected.map(\.description).joined(separator: ", ")
                Terminal.print(texts(.observeAlso, ["precincts": list]))
            }
        }
    }

    private struct Result: Encodable {
        let precinct: String
        let recorded: [String]
        let alsoAffected: [String]
        let revision: String

        init(_ receipt: RecordObservations.Receipt) {
            precinct = receipt.precinct.description
            recorded = receipt.observations.map(\.assertion)
            alsoAffected = receipt.alsoAffected.map(\.description)
            revision = receipt.revision.description
        }
    }
}

extension Observation {
    /// The observation in the words of `observe`.
    var assertion: String {
        switch statement {
        case .value(let attribute, let value): "\(element).\(attribute)=\(value.text)"
        case .present(let isThere): "\(element)=\(isThere ? "present" : "absent")"
        case .parent(let parent): "\(element).of=\(parent)"
        case .none: "--none \(element.kind)"
        case .complete: "--complete \(element.kind)"
        }
    }
}
