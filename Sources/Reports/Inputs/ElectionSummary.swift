public import AccessAudit
public import PrecinctModel

/// An election as reports name it, with the days left to its deadlines.
public struct ElectionSummary: Sendable, Hashable {
    /// The day by which something is due.
    public struct Deadline: Sendable, Hashable {
        /// What is due.
        public let moment: AuditMoment
        /// The last day.
        public let day: CalendarDay
        /// The days left; negative when they have passed.
        public let daysLeft: Int
        /// Whether the day is our own practice rather than a consequence of the day of voting.
        public let isHouse: Bool

        /// Names a deadline.
        public init(moment: AuditMoment, day: CalendarDay, daysLeft: Int, isHouse: Bool) {
            self.moment = moment
            self.day = day
            self.daysLeft = daysLeft
            self.isHouse = isHouse
        }
    }

    /// The id within the registry.
    public let id: String
    /// The name for people.
    public let name: String
    /// The day of voting.
    public let day: CalendarDay
    /// The code of the area that votes; nil for the whole registry.
    public let area: String?
    /// What is due when, earliest first.
    public let deadlines: [Deadline]

    /// Names an election.
    public init(id: String, name: String, day: CalendarDay, area: String?, deadlines: [Deadline]) {
        self.id = id
        self.name = name
        self.day = day
        self.area = area
        self.deadlines = deadlines
    }
}
