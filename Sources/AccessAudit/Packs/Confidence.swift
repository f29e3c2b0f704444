/// How sure we are that a threshold is what the instrument says.
public enum Confidence: String, Sendable, CaseIterable {
    /// Read in the instrument's text.
    case verified
    /// Confirmed by a secondary text.
    case secondary
    /// Only remembered; never shown as law.
    case memory
    /// Our own recommended practice; never shown as law.
    case house
}
