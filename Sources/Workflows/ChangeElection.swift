public import PrecinctModel
public import PrecinctRegistry
import Wording

/// Enters elections and who takes part in them.
public struct ChangeElection: Sendable {
    private let surroundings: Surroundings

    /// Prepares the verb.
    public init(_ surroundings: Surroundings) {
        self.surroundings = surroundings
    }

    /// Reads a day of voting.
    ///
    /// - Throws: `Problem` for what is no day.
    public static func day(_ text: String) throws -> CalendarDay {
        guard let day = CalendarDay(iso: text) else {
            throw Problem(.electionDay, ["text": text], kind: .usage)
        }
        return day
    }

    /// Adds an election.
    ///
    /// - Throws: `Problem` for a malformed id, an unknown area, or an election that is there already.
    public func add(_ election: Election, reason: String?, registry: Registry) throws {
        try registry.write(
            actor: surroundings.actor, command: "election add \(election.id)", reason: reason,
            now: surroundings.now
        ) { try $0.addElection(election) }
    }

    /// Sets what is given of an election.
    ///
    /// - Parameter area: The code of the area; empty for the whole registry.
    /// - Returns: The election as it is now.
    /// - Throws: `Problem` for an unknown election or area.
    public func set(
        _ id: String, name: String?, day: CalendarDay?, area: String?, reason: String?, registry: Registry
    ) throws -> Election {
        try registry.write(
            actor: surroundings.actor, command: "election set \(id)", reason: reason, now: surroundings.now
        ) { change in
            var election = try registry.election(id)
            if let name { election.name = name }
            if let day { election.day = day }
            if let area { election.area = area.isEmpty ? nil : area }
            try change.updateElection(election)
            return election
        }
    }

    /// Decides of precincts by name whether they take part; all of them or none.
    ///
    /// - Throws: `Problem` for an unknown election or precinct, or a retired one to be included.
    public func decide(
        _ references: [String], in election: String, takePart: Bool, reason: String?, registry: Registry
    ) throws -> [PrecinctReference] {
        try registry.write(
            actor: surroundings.actor, command: "election \(takePart ? "include" : "exclude") \(election)",
            reason: reason, now: surroundings.now
        ) { change in
            try references.map { text in
                let precinct = try registry.resolve(text)
                if takePart, try registry.precinct(precinct).status == .retired {
                    throw Problem(.electionRetired, ["precinct": precinct.description])
                }
                try change.setParticipation(of: precinct, in: election, takesPart: takePart)
                return precinct
            }
        }
    }
}
