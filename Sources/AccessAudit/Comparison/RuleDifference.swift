/// A way in which two groups of packs differ about one rule.
public enum RuleDifference: String, Sendable, CaseIterable {
    /// Only one group has a rule of that id.
    case absent
    /// It falls due later in one of them.
    case dueLater
    /// One judges other elements by it, or the precinct as a whole.
    case scope
    /// It applies in one of them only.
    case application
    /// Both judge, by requirements written differently.
    case threshold
    /// In one of them the wording leaves a range, or nobody here has seen the text.
    case lawUnclear
    /// Both are written alike and refer to something that differs.
    case dependency
    /// It weighs differently, or concerns other voters.
    case severity
    /// It rests on something stronger in one of them.
    case basis
}
