import Foundation
import PrecinctModel
import PrecinctRegistry
import Reports
import Workflows
import Wording

/// The history in words.
struct HistoryLines {
    let localTime: LocalTime
    let texts: Texts

    /// Writes change by change what was made of the subject.
    func show(_ history: ReadHistory.History) {
        let subject =
            switch history.subject {
            case .registry: texts(.historyEverything)
            case .precinct(let reference): reference.description
            case .premises(let id): id
            }
        Terminal.print(
            texts(.historyOf, ["subject": subject, "zone": localTime.zone.identifier]))
        if history.entries.isEmpty { Terminal.print(texts(.historyNothing)) }
        for entry in history.entries { Terminal.print(lines(entry).joined(separator: "\n")) }
        if let next = history.next { Terminal.print("\n" + texts(.historyNextPage, ["change": "\(next)"])) }
    }

    private func lines(_ entry: HistoryEntry) -> [String] {
        let change = entry.change
        var lines = [
            "", "#\(change.id)  \(localTime.clock(change.at))  \(change.actor)  \(change.command)",
        ]
        if let reason = change.reason { lines.append("    " + texts(.historyReason, ["reason": reason])) }
        for revision in entry.revisions { lines += self.lines(revision).map { "    \($0)" } }
        for recorded in entry.observations {
            lines.append("    " + line(recorded, change.reason))
            if let remark = remark(recorded) { lines.append("        " + remark) }
        }
        let more =
            entry.observationCount - entry.observations.count + entry.revisionCount - entry.revisions.count
        if more > 0 { lines.append("    " + texts(.historyMore, ["count": "\(more)"])) }
        return lines
    }

    private func line(_ recorded: RecordedObservation, _ reason: String?) -> String {
        "\(assertion(recorded.observation))  (\(source(recorded.observation, said: reason)))"
    }

    private func remark(_ recorded: RecordedObservation) -> String? {
        recorded.previous.map { previous in
            texts(
                recorded.becameCurrent ? .historyInsteadOf : .historyNotInsteadOf,
                [
                    "value": value(previous), "method": texts(previous.method),
                    "day": localTime.day(of: previous.observedAt).description,
                ])
        }
    }

    /// What an observation says of what.
    private func assertion(_ observation: Observation) -> String {
        switch observation.statement {
        case .value(let attribute, _):
            "\(observation.element).\(attribute) = \(value(observation))"
        case .none, .complete: "\(observation.element.kind): \(value(observation))"
        case .present, .parent: "\(observation.element): \(value(observation))"
        }
    }

    private func value(_ observation: Observation) -> String {
        switch observation.statement {
        case .value(_, let value): value.text
        case .present(let isThere): texts(isThere ? .historyIsThere : .historyIsGone)
        case .parent(let parent): texts(.historyBelongsTo, ["parent": parent.description])
        case .none: texts(.historyNoneOf)
        case .complete: texts(.historyAllOf)
        }
    }

    /// How, when, by whom and with what, and why it is there.
    ///
    /// - Parameter said: A reason that stands above already.
    private func source(_ observation: Observation, said: String? = nil) -> String {
        var parts = [
            texts(observation.method), localTime.clock(observation.observedAt), observation.observer,
        ]
        if let instrument = observation.instrument { parts.append(instrument) }
        if let visit = observation.inspection { parts.append(texts(.historyInspection, ["name": visit])) }
        if let reason = observation.reason, reason != said {
            parts.append(texts(.historyReason, ["reason": reason]))
        }
        if let text = observation.sourceText { parts.append(texts(.historySourceText, ["text": text])) }
        if !observation.evidence.isEmpty {
            let list = observation.evidence.joined(separator: " ")
            parts.append(texts(.historyEvidence, ["list": list]))
        }
        return parts.joined(separator: ", ")
    }
}

extension HistoryLines {
    /// Writes every value of a fact, which is current and why.
    func show(_ course: FactCourse) {
        Terminal.print(
            texts(
                .historyCourseOf,
                [
                    "fact": course.name, "precinct": course.precinct.description,
                    "zone": localTime.zone.identifier,
                ]))
        if let fact = course.fact {
            let causes = texts.reasons(fact.causes).joined(separator: ", ")
            Terminal.print(
                fact.causes.isEmpty
                    ? texts(.historyKnownValue, ["value": fact.observation.map(value) ?? ""])
                    : texts(.historyUnknownValue, ["causes": causes]))
        }
        if course.entries.isEmpty { Terminal.print(texts(.historyNothing)) }
        for entry in course.entries {
            var lines = ["", "\(value(entry.observation))  (\(source(entry.observation)))"]
            if entry.standing == .elsewhere, let building = entry.owner.premises {
                lines.append("    " + texts(.historyBuilding, ["id": building]))
            }
            lines.append("    " + texts(standing(entry.standing)))
            lines.append(
                "    "
                    + texts(
                        .historyRecorded,
                        [
                            "moment": localTime.clock(entry.change.at), "actor": entry.change.actor,
                            "change": "\(entry.change.id)",
                        ]))
            Terminal.print(lines.joined(separator: "\n"))
        }
    }

    private func standing(_ standing: FactCourse.Standing) -> TextKey {
        switch standing {
        case .current: .historyCurrent
        case .conflicting: .historyConflicting
        case .superseded: .historySuperseded
        case .outranked: .historyOutranked
        case .elsewhere: .historyElsewhere
        case .later: .historyLater
        }
    }
}
