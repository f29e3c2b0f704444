extension Observation {
    /// Tells whether somebody looked for the thing where it ought to be and did not find it.
    public var saysMissing: Bool {
        if case .value("condition", .choice("missing")) = statement { true } else { false }
    }

    /// Tells whether somebody saw that the thing is not where it was.
    var saysDeparture: Bool {
        (statement == .present(false) || statement == .none || saysMissing)
            && method.isMeasurement(forYesNo: true)
    }

    /// Tells whether this is a loss beside which another observation was merely written, without the thing in sight.
    ///
    /// What somebody saw more reliably at that moment was seen, and a trial of what is missing contradicts it.
    func isNoted(by other: Observation) -> Bool {
        guard observedAt == other.observedAt else { return false }
        switch other.statement {
        case .value, .parent: break
        case .present, .none, .complete: return false
        }
        if other.saysMissing { return true }
        return !other.takesSight && other.method.rank(forYesNo: true) <= method.rank(forYesNo: true)
    }

    /// Tells whether a value cannot be had without the thing in sight: it was tried, counted or measured.
    private var takesSight: Bool {
        switch statement {
        case .value("condition", _): true
        case .value("working", .boolean(let works)): works
        case .value("requiredQuantity", _): false
        case .value("quantity", .number(let count)), .value("workingQuantity", .number(let count)):
            method.isMeasurement(forYesNo: false) && count.interval() != Interval(.zero)
        case .value(_, .number): method.isMeasurement(forYesNo: false)
        default: false
        }
    }

    /// Whether the thing works by what was said of it; nil where that says nothing of it.
    var works: Bool? {
        switch statement {
        case .value("working", .boolean(let works)): works
        case .value("condition", .choice(let id)) where id != "missing": id == "working"
        case .value("workingQuantity", .number(let count))
        where method.isMeasurement(forYesNo: false) && count.interval() == Interval(.zero):
            false
        default: nil
        }
    }

    /// Tells whether it was made earlier, or at the same moment and learnt earlier.
    public func precedes(_ other: Observation) -> Bool {
        (observedAt, sequence) < (other.observedAt, other.sequence)
    }
}
