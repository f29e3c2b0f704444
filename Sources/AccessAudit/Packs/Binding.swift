/// What force an instrument has.
public enum Binding: String, Sendable, CaseIterable {
    /// A law.
    case law
    /// A binding instruction of a commission.
    case instruction
    /// A recommendation of a commission.
    case recommendation
    /// A building norm.
    case norm
    /// A policy an authority set itself.
    case policy
    /// What is reported of practice; no legal text.
    case practice
    /// Our own recommended practice.
    case house
}
