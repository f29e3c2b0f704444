import ArgumentParser
import PrecinctModel
import Wording

/// How, when, by whom and on which visit something came to be known.
struct RecordingOptions: ParsableArguments {
    @Option(name: .customLong("method"), help: ArgumentHelp(Spoken.texts(.helpMethod)))
    var methodName = ObservationMethod.declared.rawValue

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpBy)))
    var by: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpAt)))
    var at: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpInspection)))
    var inspection: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpEvidence)))
    var evidence: [String] = []

    /// The method by its word.
    var method: ObservationMethod {
        get throws { try word(methodName, option: "--method", ObservationMethod.self) }
    }
}
