import PrecinctModel

extension DossierElement {
    /// The observation by which the element belongs to another: the newest of the highest rank that says so.
    func parent(in observations: [Observation], asOf: Instant) -> Observation? {
        guard let parent else { return nil }
        return observations.filter {
            $0.element == reference && $0.statement == .parent(parent) && $0.observedAt <= asOf
        }.max { left, right in
            let ranks = [left, right].map { $0.method.rank(forYesNo: true) }
            return (ranks[0], left.observedAt, left.sequence) < (ranks[1], right.observedAt, right.sequence)
        }
    }
}
