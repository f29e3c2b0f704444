/// How an observer came to know a value.
public enum ObservationMethod: String, Sendable, CaseIterable {
    /// With an instrument.
    case measured
    /// Computed from measured values, such as a room plan.
    case derived
    /// With the eyes.
    case seen
    /// Read in a document.
    case document
    /// Told by somebody.
    case declared

    /// Which observation displaces which: an equal or higher rank does.
    ///
    /// For presence and yes/no what was seen ranks with what was measured: the eye is the instrument.
    public func rank(forYesNo: Bool) -> Int {
        switch self {
        case .measured: 5
        case .derived: 4
        case .seen: forYesNo ? 5 : 3
        case .document: 2
        case .declared: 1
        }
    }

    /// Tells whether the method satisfies an attribute for which only measured values count.
    public func isMeasurement(forYesNo: Bool) -> Bool {
        switch self {
        case .measured, .derived: true
        case .seen: forYesNo
        case .document, .declared: false
        }
    }
}
