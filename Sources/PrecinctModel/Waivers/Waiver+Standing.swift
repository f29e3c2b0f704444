extension Waiver {
    /// How a waiver stands on a day.
    public enum Standing: String, Sendable, CaseIterable {
        /// It does not hold yet.
        case upcoming
        /// It holds.
        case active
        /// It holds, and thirty days or fewer are left.
        case endsSoon
        /// Its last day has passed.
        case expired
        /// Somebody ended it.
        case ended

        /// Whether it holds.
        public var isInForce: Bool { self == .active || self == .endsSoon }
        /// Whether its time is over.
        public var isOver: Bool { self == .expired || self == .ended }
    }

    /// From how many days left on it is time to see to what comes next.
    public static let warningDays = 30

    /// The last day on which it holds, its early end included.
    public var lastDay: CalendarDay {
        endedOn.map { min(until, CalendarDay(sinceEpoch: $0.sinceEpoch - 1)) } ?? until
    }

    /// The days from a day to the last one; 0 on the last day, negative afterwards.
    public func daysLeft(on day: CalendarDay) -> Int { Int(lastDay.sinceEpoch - day.sinceEpoch) }

    /// How it stands on a day.
    public func standing(on day: CalendarDay) -> Standing {
        if let endedOn, day >= endedOn { return .ended }
        if day < since { return .upcoming }
        if day > until { return .expired }
        return daysLeft(on: day) <= Waiver.warningDays ? .endsSoon : .active
    }
}
