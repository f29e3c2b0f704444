import PrecinctModel

/// What a term comes to.
struct NumberResult {
    /// Whether the list it was folded from is empty, in which case there is no number.
    enum Emptiness {
        case no
        case possibly
        case surely
    }

    var interval: Interval
    var emptiness: Emptiness = .no

    /// Combines two terms: without one number there is no result.
    func combined(with other: NumberResult, _ operation: (Interval, Interval) -> Interval) -> NumberResult {
        let emptiness: Emptiness =
            switch (emptiness, other.emptiness) {
            case (.surely, _), (_, .surely): .surely
            case (.possibly, _), (_, .possibly): .possibly
            case (.no, .no): .no
            }
        return NumberResult(interval: operation(interval, other.interval), emptiness: emptiness)
    }
}
