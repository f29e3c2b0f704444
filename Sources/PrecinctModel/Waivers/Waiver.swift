/// A failure that somebody entitled to do so lets stand for a while and on conditions.
///
/// It changes no outcome, no grade and no flag. It says that the failure is known, who answers for it, what is
/// done for voters meanwhile, and until when.
public struct Waiver: Sendable, Hashable {
    /// Where it holds.
    public enum Scope: Sendable, Hashable {
        /// In one precinct.
        case precinct(PrecinctReference)
        /// In an area, by its code, and everything in it.
        case area(String)
    }

    /// Its number within the registry, from 1; 0 before the registry gave it one.
    public var number: Int64
    /// The id of the pack.
    public var pack: String
    /// The id of the rule within the pack.
    public var rule: String
    /// Where it holds.
    public var scope: Scope
    /// The element as findings name it; nil for every one, and for a rule about the precinct as a whole.
    public var element: String?
    /// Who sees to it that the measure is taken and the fault mended.
    public var owner: String
    /// Why the fault cannot be mended at once.
    public var reason: String
    /// What entitles somebody to let it stand.
    public var legalBasis: String
    /// Who let it stand.
    public var approver: String
    /// What is done for voters meanwhile.
    public var measure: String
    /// The first day.
    public var since: CalendarDay
    /// The last day; every waiver has one.
    public var until: CalendarDay
    /// The first day on which it no longer holds although its end has not come; nil when nobody ended it.
    public var endedOn: CalendarDay?
    /// Why it was ended.
    public var endReason: String?

    /// Describes a waiver.
    public init(
        number: Int64 = 0, pack: String, rule: String, scope: Scope, element: String? = nil, owner: String,
        reason: String, legalBasis: String, approver: String, measure: String, since: CalendarDay,
        until: CalendarDay, endedOn: CalendarDay? = nil, endReason: String? = nil
    ) {
        self.number = number
        self.pack = pack
        self.rule = rule
        self.scope = scope
        self.element = element
        self.owner = owner
        self.reason = reason
        self.legalBasis = legalBasis
        self.approver = approver
        self.measure = measure
        self.since = since
        self.until = until
        self.endedOn = endedOn
        self.endReason = endReason
    }

    /// The id as written, such as `W3`.
    public var id: String { "W\(number)" }
}
