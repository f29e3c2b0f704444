import PrecinctModel
public import Wording

extension ElectionSummary {
    /// The name, the day and the id.
    var title: String { "\(name), \(day) [\(id)]" }

    /// One line a deadline: what, by when, and how many days are left.
    public func deadlineLines(_ texts: Texts) -> [String] {
        deadlines.map { deadline in
            var left: String
            switch deadline.daysLeft {
            case 0: left = texts(.electionToday)
            case 1...: left = texts(.electionDaysLeft, ["days": "\(deadline.daysLeft)"])
            default: left = texts(.electionDaysPast, ["days": "\(-deadline.daysLeft)"])
            }
            if deadline.isHouse { left += "; \(texts(.electionHouse))" }
            return texts(
                .electionDeadline,
                ["moment": texts(deadline.moment), "day": deadline.day.description, "left": left])
        }
    }
}
