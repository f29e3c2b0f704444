public import PrecinctModel

/// Something critical or serious that a precinct fails or is not known to meet, and what a plan does about it.
public struct PlanNeed: Sendable {
    /// What a plan does about a need.
    public enum Answer: String, Sendable, CaseIterable {
        /// Something is brought, and the rule passes.
        case moved
        /// Something is brought; whether the rule passes shows when it is put in its place.
        case movedToConfirm
        /// The place has a fitting thing of its own, which only stands wrong.
        case ownThing
        /// Fitting things would help, and there are none to spare in the district.
        case nothingToSpare
        /// No thing mends it.
        case remedy
        /// It is not known whether anything is to be mended.
        case measure
    }

    /// What it wants more of.
    public struct Things: Sendable, Hashable {
        /// The kind's id.
        public let kind: String
        /// How many.
        public let count: Int
        /// The choices that only such a thing has, such as the type of a kit item.
        public let choices: [Choice]
    }

    /// A choice of an attribute.
    public struct Choice: Sendable, Hashable {
        /// The attribute's id.
        public let attribute: String
        /// The choice's id.
        public let id: String
    }

    /// The precinct.
    public let precinct: PrecinctReference
    /// The finding before the plan.
    public let finding: FindingKey
    /// How much it hurts, or may hurt, whomever it hurts most.
    public let severity: Severity
    /// Whom it hurts seriously or worse.
    public let categories: [Category]
    /// What it takes to mend it.
    public let fix: FixClass
    /// How many voters it concerns.
    public let voters: AffectedVoters
    /// What it lacks: by the way that takes fewest things, else one of each kind it cannot do without; empty where
    /// no thing helps.
    public let things: [Things]
    /// What the plan does about it.
    public internal(set) var answer: Answer
}
