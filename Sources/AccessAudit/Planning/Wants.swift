/// Things of one kind that a condition wants more of.
struct EquipmentWant {
    /// Which things count.
    let list: ListQuery
    /// How many more are wanted.
    let count: Int
}

/// What things would have to stand at a precinct so that a condition becomes true.
struct Wants {
    /// Each is enough by itself; none where no things are, one of nothing where nothing is wanted.
    var alternatives: [[EquipmentWant]]
    /// Whether nothing but things can help.
    var isOnlyThings: Bool

    /// Nothing is wanted.
    static let nothing = Wants(alternatives: [[]], isOnlyThings: false)
    /// No thing helps.
    static let hopeless = Wants(alternatives: [], isOnlyThings: false)
    /// More alternatives than these nobody looks through.
    private static let limit = 8

    /// What satisfies both.
    func and(_ other: Wants) -> Wants {
        let both = alternatives.flatMap { own in other.alternatives.map { own + $0 } }
        return Wants(
            alternatives: Array(both.prefix(Wants.limit)), isOnlyThings: isOnlyThings || other.isOnlyThings)
    }

    /// What satisfies either.
    func or(_ other: Wants) -> Wants {
        Wants(
            alternatives: Array((alternatives + other.alternatives).prefix(Wants.limit)),
            isOnlyThings: isOnlyThings && other.isOnlyThings)
    }
}
