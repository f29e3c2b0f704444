import PrecinctModel

/// The order in which observations of one fact displace each other: the newest of the highest rank is current.
struct Precedence: Comparable {
    let rank: Int
    private let observedAt: Instant
    private let sequence: Int64

    init(_ observation: Observation, isYesNo: Bool) {
        rank = observation.method.rank(forYesNo: isYesNo)
        observedAt = observation.observedAt
        sequence = observation.sequence
    }

    static func < (left: Precedence, right: Precedence) -> Bool {
        (left.rank, left.observedAt, left.sequence) < (right.rank, right.observedAt, right.sequence)
    }
}
