extension Fact {
    /// Derives the fact that a list of observations of one attribute establishes as of a moment.
    ///
    /// The newest observation of equal or higher rank is current (design: "Which observation is current").
    /// - Parameter observations: all observed at or before `asOf`, in the order of observation.
    /// - Complexity: O(n).
    public init(
        deriving observations: [Observation], type: Attribute.ValueType, needsMeasurement: Bool,
        shelfLife: ShelfLife?, tolerances: [String: Rational], asOf: Instant,
        value: (Observation) -> ObservedValue?
    ) {
        let isYesNo = type.isYesNo
        var current: Observation?
        var lower: [Observation] = []
        for observation in observations {
            let rank = observation.method.rank(forYesNo: isYesNo)
            if let standing = current, rank < standing.method.rank(forYesNo: isYesNo) {
                lower.append(observation)
            } else {
                current = observation
                lower = []
            }
        }
        guard let current, let observed = value(current) else {
            self = .missing(type)
            return
        }

        func possible(_ observation: Observation) -> PossibleValue? {
            value(observation).map { value in
                PossibleValue(value, type: type, tolerance: observation.instrument.flatMap { tolerances[$0] })
            }
        }
        var known = possible(current) ?? .unknown(type)
        var causes: Causes = []
        // What was found equally well in the same visit, whoever else came by in between.
        let rank = current.method.rank(forYesNo: isYesNo)
        let peers = observations.filter {
            $0.method.rank(forYesNo: isYesNo) == rank && $0.sharesVisit(with: current)
        }
        // A correction names its reason and replaces what it corrects even within one visit.
        let start = peers.lastIndex { $0.reason != nil } ?? 0
        let contested = peers[start...].filter { peer in
            peer != current && possible(peer).map { !$0.agrees(with: known) } ?? false
        }
        for peer in contested {
            known = possible(peer).map(known.union) ?? known
            causes.insert(.conflict)
        }

        var fact = Fact(value: known, causes: causes, observation: current, alternatives: contested + lower)
        if case .number(let quantity) = observed, case .number = type, current.method == .measured {
            fact.isPrecisionAssumed =
                quantity.tolerance == nil && current.instrument.flatMap { tolerances[$0] } == nil
        }
        if needsMeasurement, !current.method.isMeasurement(forYesNo: isYesNo) {
            fact.declared = known
            fact.value = .unknown(type)
            fact.causes.insert(.declaredOnly)
        }
        if let shelfLife, current.observedAt.adding(seconds: shelfLife.seconds) < asOf {
            fact.forget(.expired, type)
        }
        self = fact
    }

    /// Makes what was known a thing of the past.
    mutating func forget(_ cause: Causes, _ type: Attribute.ValueType) {
        // Only what counted before can say what was last known.
        if declared == nil { lastKnown = lastKnown ?? value }
        value = .unknown(type)
        causes.insert(cause)
    }
}

extension Observation {
    /// Tells whether it belongs to one moment or one inspection with another.
    func sharesVisit(with other: Observation) -> Bool {
        observedAt == other.observedAt || (inspection != nil && inspection == other.inspection)
    }
}
