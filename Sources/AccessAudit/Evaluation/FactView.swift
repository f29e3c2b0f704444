import PrecinctModel

/// Which side of the facts an evaluation looks at.
enum FactView: Sendable {
    /// What is known now: the only view that gives outcomes.
    case current
    /// What was known before it expired; gives `lastKnown`.
    case lastKnown
    /// What was declared where only a measurement counts; gives "as declared: would pass".
    case asDeclared

    func value(of fact: Fact) -> (value: PossibleValue, causes: Causes) {
        switch self {
        case .lastKnown:
            if let last = fact.lastKnown { return (last, fact.causes.subtracting(.expired)) }
        case .asDeclared:
            if let declared = fact.declared, !fact.causes.contains(.expired) {
                return (declared, fact.causes.subtracting(.declaredOnly))
            }
        case .current: break
        }
        return (fact.value, fact.causes)
    }

    func isWhole(_ list: ElementList) -> Bool {
        list.isWhole || (self == .lastKnown && list.wasWhole)
    }
}
