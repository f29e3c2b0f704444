/// What an audit found, in the five words of the W3C Evaluation and Report Language (EARL 1.0).
public enum Outcome: String, Sendable, CaseIterable {
    /// The requirement is met.
    case passed
    /// The requirement is not met.
    case failed
    /// What is known does not decide it.
    case cantTell
    /// The rule does not apply here, and something proves that.
    case inapplicable
    /// Something decisive was never looked at, or too long ago.
    case untested
}
