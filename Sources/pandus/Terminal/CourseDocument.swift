import PrecinctModel
import PrecinctRegistry

/// The course of one fact as JSON (`Schemas/history.schema.json`).
struct CourseDocument: Encodable {
    struct Entry: Encodable {
        let precinct: String?
        let premises: String?
        let standing: String
        let observation: ObservationDocument
        let change: Int64
        let recordedAt: String
        let actor: String
        let command: String
    }

    let pandus = "course/1"
    let precinct: String
    let fact: String
    let known: Bool?
    let causes: [String]
    let entries: [Entry]

    init(_ course: FactCourse) {
        precinct = course.precinct.description
        fact = course.name
        known = course.fact.map(\.causes.isEmpty)
        causes = course.fact?.causes.names ?? []
        entries = course.entries.map { entry in
            Entry(
                precinct: entry.owner.precinct, premises: entry.owner.premises,
                standing: entry.standing.rawValue, observation: ObservationDocument(entry.observation),
                change: entry.change.id, recordedAt: entry.change.at.description, actor: entry.change.actor,
                command: entry.change.command)
        }
    }
}

extension FactCourse {
    /// The fact in the words of `observe`.
    var name: String {
        switch aspect {
        case .attribute(let name): "\(element).\(name)"
        case .parent: "\(element).of"
        case .presence: element.description
        }
    }
}
