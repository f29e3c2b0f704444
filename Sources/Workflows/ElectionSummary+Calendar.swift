import AccessAudit
public import PrecinctModel
public import PrecinctRegistry
public import Reports

extension ElectionSummary {
    /// The summary of an election, with the days left on a day.
    public init(_ election: Election, on today: CalendarDay) {
        let calendar = ElectionCalendar(election)
        self.init(
            id: election.id, name: election.name, day: election.day, area: election.area,
            deadlines: AuditMoment.allCases.map { moment in
                Deadline(
                    moment: moment, day: calendar.due(moment),
                    daysLeft: calendar.daysLeft(to: moment, from: today),
                    isHouse: moment < .eve)
            })
    }
}
