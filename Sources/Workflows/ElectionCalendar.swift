public import AccessAudit
public import PrecinctModel
public import PrecinctRegistry

/// The days by which the stages of an election are due.
///
/// Our own practice: the law of Kazakhstan fixes the opening and the voting, and the arrival of the ballots a
/// day before; for the survey and the inspection no deadline was found.
public struct ElectionCalendar: Sendable {
    private let day: CalendarDay

    /// The calendar of an election.
    public init(_ election: Election) {
        day = election.day
    }

    /// The last day for what is due at a stage.
    public func due(_ moment: AuditMoment) -> CalendarDay {
        let days: Int64 =
            switch moment {
            case .registry: 60
            case .preElection: 20
            case .eve: 1
            case .opening, .voting: 0
            }
        return CalendarDay(sinceEpoch: day.sinceEpoch - days)
    }

    /// The days left to what is due at a stage; negative when they have passed.
    public func daysLeft(to moment: AuditMoment, from today: CalendarDay) -> Int {
        Int(due(moment).sinceEpoch - today.sinceEpoch)
    }

    /// The latest stage that is due by a day; the survey comes before all deadlines.
    public func stage(on today: CalendarDay) -> AuditMoment {
        AuditMoment.allCases.last { due($0) <= today } ?? .registry
    }
}
