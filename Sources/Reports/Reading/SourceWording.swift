import PrecinctModel
import Wording

/// An observation in words: what was established, how, when and by whom.
struct SourceWording {
    let observation: Observation
    let heading: ReportHeading
    let texts: Texts

    init(_ observation: Observation, in reading: VerdictReading) {
        self.init(observation, heading: reading.heading, texts: reading.texts)
    }

    init(_ observation: Observation, heading: ReportHeading, texts: Texts) {
        self.observation = observation
        self.heading = heading
        self.texts = texts
    }

    /// What it is about.
    var fact: String {
        guard case .value(let attribute, _) = observation.statement else {
            return observation.element.id == "*"
                ? texts.kind(observation.element.kind) : texts.element(observation.element)
        }
        let kind = observation.element.kind
        return
            "\(texts.element(observation.element)): \(texts.attribute(attribute, of: kind).lowercasedFirst)"
    }

    /// What was established; figures stand as they were entered.
    var value: String {
        switch observation.statement {
        case .value(let attribute, .choice(let id)): texts.choice(id, attribute, of: observation.element.kind)
        case .value(_, .boolean(let value)): texts.yesNo(value)
        case .value(_, let value): value.text
        case .present(let isPresent): texts(isPresent ? .reportSourcePresent : .reportSourceAbsent)
        case .parent(let parent): texts(.reportSourceParent, ["element": texts.element(parent)])
        case .none: texts(.reportSourceNone)
        case .complete: texts(.reportSourceComplete)
        }
    }

    /// How, when and by whom.
    var circumstances: String {
        let instrument = observation.instrument.map { " (\(texts.instrument($0)))" } ?? ""
        let parts = [
            texts(observation.method) + instrument, heading.clock(observation.observedAt),
            observation.observer,
        ]
        let source = observation.sourceText.map { texts(.historySourceText, ["text": $0]) }
        return (parts + [observation.reason, source].compactMap { $0 }).filter { !$0.isEmpty }
            .joined(separator: ", ")
    }

    /// All of it in a sentence.
    var sentence: String { "\(fact): \(value) — \(circumstances)" }
}
