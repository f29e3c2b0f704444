extension Observation {
    /// Tells whether somebody looked for the thing where it ought to be and did not find it.
    public var saysMissing: Bool {
        if case .value("condition", .choice("missing")) = statement { true } else { false }
    }

    /// Tells whether somebody saw that the thing is not where it was.
    var saysDeparture: Bool {
        (statement == .present(false) || saysMissing) && method.isMeasurement(forYesNo: true)
    }

    /// Tells whether somebody said that the thing works.
    var saysWorking: Bool {
        switch statement {
        case .value("condition", .choice("working")), .value("working", .boolean(true)): true
        default: false
        }
    }

    /// Tells whether it was made earlier, or at the same moment and learnt earlier.
    func precedes(_ other: Observation) -> Bool {
        (observedAt, sequence) < (other.observedAt, other.sequence)
    }
}
