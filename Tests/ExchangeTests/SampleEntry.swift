import Exchange
import PrecinctModel
import Wording

/// A precinct of Kazaly with facts written as on the command line: `ramp/main.slope=9.5 %`, `lift=none`.
struct SampleEntry {
    static let clock = LocalTime(identifier: "Asia/Qyzylorda") ?? .utc
    /// Noon of 24 November 2026 in Kazaly.
    static let now = Instant(seconds: 1_795_503_600)
    /// Ten in the morning of 23 November 2026 in Kazaly.
    static let yesterday = Instant(seconds: 1_795_410_000)

    var number = "060"
    var name: String? = "№ 60"
    var premises: Premises? = Premises(id: "school", address: "Мектеп к-сі 1", venue: "Мектеп")
    var vocabulary = Vocabulary.builtIn
    private var observations: [Observation] = []

    init() {}

    /// Adds facts observed at a moment.
    mutating func add(
        _ facts: String..., by method: ObservationMethod = .measured, at moment: Instant = yesterday,
        instrument: String? = nil, inspection: String? = nil, reason: String? = nil, evidence: [String] = []
    ) throws {
        for fact in facts {
            let parts = fact.split(separator: "=", maxSplits: 1).map(String.init)
            let (element, statement) = try read(parts[0], parts[1])
            observations.append(
                Observation(
                    element: element, statement: statement, method: method, observedAt: moment,
                    observer: "A. Inspector", instrument: instrument, inspection: inspection, reason: reason,
                    evidence: evidence))
        }
    }

    private func read(_ subject: String, _ value: String) throws -> (
        ElementReference, Observation.Statement
    ) {
        switch value {
        case "none": return (Observation.list(subject), .none)
        case "complete": return (Observation.list(subject), .complete)
        case "present", "absent":
            return (
                try ElementReference(parsing: subject, in: vocabulary), .present(value == "present")
            )
        default: break
        }
        let point = subject.lastIndex(of: ".") ?? subject.endIndex
        let element = try ElementReference(parsing: String(subject[..<point]), in: vocabulary)
        let attribute = String(subject[point...].dropFirst())
        if attribute == "of" {
            return (element, .parent(try ElementReference(parsing: value, in: vocabulary)))
        }
        guard let kind = vocabulary.kind(element.kind), let slot = kind.slot(of: attribute) else {
            throw Problem(.elementAttribute, ["attribute": attribute])
        }
        return (
            element,
            .value(
                attribute: attribute,
                try ObservedValue(parsing: value, as: kind.attributes[slot], of: kind))
        )
    }

    /// The entry as an export gets it.
    var entry: ExportEntry {
        var entry = ExportEntry(
            precinct: Precinct(
                reference: PrecinctReference(area: "kazaly", number: number), name: name,
                areaName: "Қазалы ауданы"),
            premises: premises, observations: observations, asOf: Self.now, localTime: Self.clock,
            vocabulary: vocabulary)
        entry.commission = "kazaly-tec"
        return entry
    }
}

/// What a stream writes of some precincts.
func written(_ stream: some ExportStream, _ entries: ExportEntry...) -> (text: String, losses: LossReport) {
    var stream = stream
    let text = stream.opening() + entries.map { stream.text(of: $0) }.joined() + stream.closing()
    return (text, stream.losses)
}

/// A text as JSON.
func json(_ text: String) throws -> JSONNode { try JSONReader.read(Array(text.utf8), file: "test") }
