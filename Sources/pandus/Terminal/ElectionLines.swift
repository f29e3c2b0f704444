import AccessAudit
import PrecinctModel
import PrecinctRegistry
import Reports
import Wording

/// An election as JSON and as a line.
struct ElectionLine: Encodable {
    let id: String
    let name: String
    let day: String
    let area: String?

    init(_ election: Election) {
        id = election.id
        name = election.name
        day = election.day.description
        area = election.area
    }

    /// The election in a line.
    var text: String { "\(day)  \(id)  \(name)\(area.map { "  \($0)" } ?? "")" }

    /// Says what was done.
    func show(_ format: ResultFormat, _ key: TextKey) throws {
        switch format {
        case .json: try Terminal.json(self)
        case .text: Terminal.print(Spoken.texts(key, ["what": text]))
        }
    }
}

/// Everything known of an election, for the terminal and as JSON.
struct ElectionLines {
    let summary: ElectionSummary
    let participants: [PrecinctReference]
    let exceptions: [ElectionException]

    /// The election in words.
    func text(_ texts: Texts) -> [String] {
        var lines = [
            "\(summary.name), \(summary.day) [\(summary.id)]",
            "\(texts(.electionArea)): \(summary.area ?? texts(.electionWhole))",
        ]
        lines += summary.deadlineLines(texts).map { "\(texts(.electionDue)): \($0)" }
        for (takesPart, key) in [(true, TextKey.electionIncluded), (false, .electionExcluded)] {
            let named = exceptions.filter { $0.takesPart == takesPart }.map(\.precinct.description)
            if !named.isEmpty { lines.append(texts(key, ["precincts": named.joined(separator: ", ")])) }
        }
        lines.append(texts(.electionParticipants, ["count": "\(participants.count)"]))
        return lines + participants.map { "  \($0)" }
    }

    /// The election as JSON.
    var document: Document {
        Document(
            id: summary.id, name: summary.name, day: summary.day.description, area: summary.area,
            deadlines: summary.deadlines.map {
                Document.Deadline(
                    moment: $0.moment.rawValue, day: $0.day.description, daysLeft: $0.daysLeft,
                    basis: $0.isHouse ? "house" : nil)
            },
            included: exceptions.filter(\.takesPart).map(\.precinct.description),
            excluded: exceptions.filter { !$0.takesPart }.map(\.precinct.description),
            participants: participants.map(\.description))
    }

    /// The shape of `election show --format json`.
    struct Document: Encodable {
        struct Deadline: Encodable {
            let moment: String
            let day: String
            let daysLeft: Int
            let basis: String?
        }

        let id: String
        let name: String
        let day: String
        let area: String?
        let deadlines: [Deadline]
        let included: [String]
        let excluded: [String]
        let participants: [String]
    }
}
