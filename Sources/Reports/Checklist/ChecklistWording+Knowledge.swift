import PrecinctModel
import Wording

extension ChecklistWording {
    /// What is known so far, with its method, its day and its observer; empty where nobody looked.
    func known(_ row: Checklist.Row) -> String {
        switch row.question {
        case .name: return ""
        case .parent(_, let known): return known.map { texts.element($0) } ?? ""
        case .list, .presence, .value: break
        }
        return row.knowledge.observations.map { observation in
            var source = [texts(observation.method)]
            if case .value = row.question, let instrument = observation.instrument {
                source.append(texts.instrument(instrument))
            }
            source.append(heading.localTime.day(of: observation.observedAt).description)
            if !observation.observer.isEmpty { source.append(observation.observer) }
            return texts(
                .checklistKnown,
                [
                    "value": value(observation, row), "source": source.joined(separator: ", "),
                ])
        }.joined(separator: "; ")
    }

    /// What an observation established about the question, which may have been about something else: whoever
    /// measured a ramp also saw it.
    private func value(_ observation: Observation, _ row: Checklist.Row) -> String {
        if case .presence = row.question {
            let isGone = observation.statement == .none || observation.statement == .present(false)
            return texts(isGone ? .reportSourceAbsent : .reportSourcePresent)
        }
        return SourceWording(observation, heading: heading, texts: texts).value
    }

    /// How old what is known is, and whether it still counts.
    func age(_ row: Checklist.Row) -> String {
        let knowledge = row.knowledge
        switch row.question {
        case .name, .parent: return ""
        case .list, .presence, .value: break
        }
        guard let observation = knowledge.observations.first else {
            return row.element.id.hasPrefix("?") ? "" : texts.reasons(.missing).joined()
        }
        var parts: [String] = []
        if knowledge.causes.contains(.expired), let expiry = knowledge.expiry {
            parts.append(texts(.checklistExpired, ["span": texts.span(heading.asOf.since(expiry))]))
        } else {
            parts.append(
                texts(.checklistAge, ["span": texts.span(heading.asOf.since(observation.observedAt))]))
        }
        if case .list = row.question, knowledge.causes.contains(.missing) {
            parts.append(texts(.checklistOutgrown))
        }
        let doubts = knowledge.causes.subtracting([.expired, .missing])
        parts += texts.reasons(doubts)
        if knowledge.causes.isEmpty, let expiry = knowledge.expiry {
            parts.append(texts(.checklistGood, ["span": texts.span(expiry.since(heading.asOf))]))
        }
        return parts.joined(separator: "; ")
    }
}

extension Instant {
    /// The seconds from an earlier moment to this one.
    fileprivate func since(_ earlier: Instant) -> Int64 { seconds - earlier.seconds }
}
