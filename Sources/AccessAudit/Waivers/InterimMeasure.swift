public import PrecinctModel

/// Something done for voters until a fault is mended, as far as is known of it.
public struct InterimMeasure: Sendable {
    /// How it stands on the day of an audit.
    public enum Standing: String, Sendable, CaseIterable {
        /// It does not hold yet.
        case upcoming
        /// It holds.
        case active
        /// It holds, and thirty days or fewer are left.
        case endsSoon
        /// Its last day has passed.
        case ended
        /// Nobody stated an end.
        case endless
        /// Its first or last day is in doubt.
        case unclear
        /// Nobody has confirmed for too long that it is there.
        case unconfirmed

        /// Whether a failure may rely on it.
        public var isInForce: Bool { self == .active || self == .endsSoon || self == .endless }
    }

    /// The element it is recorded as.
    public let element: ElementReference
    /// What is done, by its word; nil when that is not known.
    public let measure: String?
    /// Whether somebody accepted it, as far as is known.
    public let isAccepted: Bool
    /// Whether it was tried on the spot, as far as is known.
    public let isTested: Bool
    /// How it stands.
    public let standing: Standing
    /// The last day; nil when nobody stated one or it is in doubt.
    public let until: CalendarDay?
    /// The days to the last one; nil without one.
    public let daysLeft: Int?
    /// How many failures it covers.
    public internal(set) var covered = 0

    /// Whether somebody should look at it: its end is near, past or missing, or it covers nothing.
    public var needsAttention: Bool { standing != .active || covered == 0 }

    /// Only a measure that was accepted and tried, and whose time it is, can cover a failure.
    var isReliable: Bool { isAccepted && isTested && standing.isInForce }

    /// Whether it covers failures of a rule.
    func covers(_ rule: Rule) -> Bool {
        isReliable && measure.map(rule.interim.contains) ?? false
    }
}

extension Dossier {
    /// The interim measures not known to be gone, in the order of their elements.
    var interimMeasures: [InterimMeasure] {
        elements(of: "interimMeasure").map { element in
            interimMeasure(element.reference, isThere: element.presence.value == .boolean(2))
        }
    }

    private func interimMeasure(_ element: ElementReference, isThere: Bool) -> InterimMeasure {
        func known(_ attribute: String) -> PossibleValue? {
            fact(of: element, attribute).flatMap { $0.causes.isEmpty ? $0.value : nil }
        }
        func day(_ attribute: String) -> CalendarDay? {
            guard case .number(let day)? = known(attribute), day.isPoint, day.low.denominator == 1 else {
                return nil
            }
            return CalendarDay(sinceEpoch: day.low.numerator)
        }
        func isInDoubt(_ attribute: String) -> Bool {
            guard let fact = fact(of: element, attribute), fact.causes != .missing else { return false }
            return day(attribute) == nil
        }
        let today = localTime.day(of: asOf)
        let until = day("validUntil")
        let daysLeft = until.map { Int($0.sinceEpoch - today.sinceEpoch) }
        var standing = InterimMeasure.Standing.active
        if isInDoubt("validFrom") || isInDoubt("validUntil") {
            standing = .unclear
        } else if let since = day("validFrom"), since > today {
            standing = .upcoming
        } else if let daysLeft {
            standing = daysLeft < 0 ? .ended : daysLeft <= Waiver.warningDays ? .endsSoon : .active
        } else {
            standing = .endless
        }
        if standing != .ended, !isThere { standing = .unconfirmed }
        return InterimMeasure(
            element: element, measure: choice("measure", known("measure")),
            isAccepted: known("accepted") == .boolean(2), isTested: known("tested") == .boolean(2),
            standing: standing, until: until, daysLeft: daysLeft)
    }

    private func choice(_ attribute: String, _ value: PossibleValue?) -> String? {
        guard case .choice(let bits)? = value, let kind = vocabulary.kind("interimMeasure"),
            let slot = kind.slot(of: attribute), case .choice(let ids) = kind.attributes[slot].type
        else { return nil }
        return ids.indices.first { bits == 1 << UInt64($0) }.map { ids[$0] }
    }
}
