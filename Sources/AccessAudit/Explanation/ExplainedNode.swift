public import PrecinctModel

/// A part of a rule as it was written, with what it comes to and why.
public struct ExplainedNode: Sendable {
    /// What the part is.
    public enum Role: String, Sendable, CaseIterable {
        /// Something made of other parts.
        case expression
        /// A number, a range or a word that stands for itself.
        case literal
        /// A fact of the registry.
        case fact
        /// A list and what is asked of it.
        case list
        /// One element of a list.
        case element
        /// Whether an element belongs to the one the rule is about.
        case belonging
        /// Another rule of the pack.
        case rule
        /// The `when` of that rule.
        case when
        /// The `require` of that rule.
        case require
    }

    /// What the part comes to.
    public enum Value: Sendable {
        /// True, false or not known.
        case truth(Truth)
        /// Every number it may be, in base units, and the unit to show it in.
        case number(Interval, Unit)
        /// Every day it may be, as days since 1970-01-01.
        case day(Interval)
        /// The choices it may be, of how many there are.
        case choices([String], isAny: Bool)
        /// A text, nil where none is on record.
        case text(String?)
        /// No number, because a list has no elements.
        case nothing
    }

    /// What the part is.
    public let role: Role
    /// The part as written; for an element its reference.
    public let text: String
    /// What it comes to.
    public let value: Value
    /// Why it is not known; empty where it is.
    public let causes: Causes
    /// The fact it rests on, for a leaf and for the presence of an element.
    public var fact: ExplainedFact?
    /// The elements that count, for a list.
    public var list: ExplainedList?
    /// Whether the same rule was explained for the same element further up.
    public var isRepeated = false
    /// What it is made of.
    public var children: [ExplainedNode] = []

    /// Whether it is true or false, nil for what is neither.
    public var truth: Truth? {
        if case .truth(let truth) = value { truth } else { nil }
    }

    /// Whether nothing about it is open.
    public var isKnown: Bool {
        switch value {
        case .truth(let truth): truth != .unknown
        case .number(let interval, _), .day(let interval): interval.isPoint
        case .choices(let ids, _): ids.count == 1
        case .text(let text): text != nil
        case .nothing: true
        }
    }
}
