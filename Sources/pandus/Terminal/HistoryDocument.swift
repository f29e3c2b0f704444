import Foundation
import PrecinctModel
import PrecinctRegistry
import Workflows

/// The history as JSON (`Schemas/history.schema.json`).
struct HistoryDocument: Encodable {
    struct Change: Encodable {
        let change: Int64
        let at: String
        let actor: String
        let command: String
        let reason: String?
        let hash: String
        let observations: [Observed]
        let observationCount: Int
        let identity: [Revised]
        let identityCount: Int
    }

    struct Observed: Encodable {
        let precinct: String?
        let premises: String?
        let observation: ObservationDocument
        let becameCurrent: Bool
        let previous: ObservationDocument?
    }

    struct Revised: Encodable {
        struct Field: Encodable {
            let name: String
            let before: String?
            let after: String?
        }

        let subject: String
        let name: String
        let isNew: Bool
        let fields: [Field]
    }

    let pandus = "history/1"
    let precinct: String?
    let premises: String?
    let timeZone: String
    let changes: [Change]
    let next: Int64?

    init(_ history: ReadHistory.History) {
        switch history.subject {
        case .registry: (precinct, premises) = (nil, nil)
        case .precinct(let reference): (precinct, premises) = (reference.description, nil)
        case .premises(let id): (precinct, premises) = (nil, id)
        }
        timeZone = history.localTime.zone.identifier
        next = history.next
        changes = history.entries.map { entry in
            Change(
                change: entry.change.id, at: entry.change.at.description, actor: entry.change.actor,
                command: entry.change.command, reason: entry.change.reason, hash: entry.change.hash,
                observations: entry.observations.map { recorded in
                    Observed(
                        precinct: recorded.owner.precinct, premises: recorded.owner.premises,
                        observation: ObservationDocument(recorded.observation),
                        becameCurrent: recorded.becameCurrent,
                        previous: recorded.previous.map(ObservationDocument.init))
                },
                observationCount: entry.observationCount,
                identity: entry.revisions.map { revision in
                    Revised(
                        subject: revision.subject, name: revision.name, isNew: revision.isNew,
                        fields: revision.fields.map {
                            Revised.Field(name: $0.name, before: $0.before, after: $0.after)
                        })
                },
                identityCount: entry.revisionCount)
        }
    }
}

extension Owner {
    /// The precinct it is, if it is one.
    var precinct: String? {
        if case .precinct(let reference) = self { reference.description } else { nil }
    }

    /// The building it is, if it is one.
    var premises: String? {
        if case .premises(let id) = self { id } else { nil }
    }
}
