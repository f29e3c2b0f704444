public import PrecinctModel

/// How many voters of a precinct something concerns, as far as is known.
public struct AffectedVoters: Sendable, Hashable {
    /// Where the number comes from.
    public enum Basis: String, Sendable, CaseIterable {
        /// The voters of every category concerned were counted.
        case counted
        /// Some were not, so that it may be as many as are registered; or it concerns everybody.
        case registered
        /// Nobody knows either.
        case unknown
    }

    /// The number; nil when it is not known, which is no nought.
    public let count: Int64?
    /// Where the number comes from.
    public let basis: Basis

    /// Counts the voters of some categories.
    public init(of categories: Set<Category>, in dossier: Dossier) {
        let precinct = ElementReference(single: "precinct")
        func number(_ attribute: String) -> Int64? {
            guard case .number(let interval)? = dossier.fact(of: precinct, attribute)?.value,
                interval.isPoint, interval.low.denominator == 1
            else { return nil }
            return interval.low.numerator
        }
        let counts = categories.flatMap(\.countedBy).map(number)
        let known = counts.compactMap { $0 }
        if !categories.contains(.secrecy), known.count == counts.count {
            (count, basis) = (known.reduce(0, +), .counted)
        } else if let all = number("registeredVoters") {
            (count, basis) = (all, .registered)
        } else {
            (count, basis) = (nil, .unknown)
        }
    }

    /// Tells whether it concerns more voters than another; whatever is known comes before what is not.
    func outnumbers(_ other: AffectedVoters) -> Bool {
        guard let count else { return false }
        return other.count.map { count > $0 } ?? true
    }
}

extension Category {
    /// The facts of a precinct that count its voters.
    fileprivate var countedBy: [String] {
        switch self {
        case .wheelchair: ["votersWheelchair"]
        case .mobility: ["votersMobility"]
        case .vision: ["votersBlind", "votersLowVision"]
        case .hearing: ["votersDeaf", "votersHardOfHearing"]
        case .cognitive: ["votersCognitive"]
        case .secrecy: ["registeredVoters"]
        }
    }
}
