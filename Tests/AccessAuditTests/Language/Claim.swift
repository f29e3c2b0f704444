/// An attribute of the precinct, or of the element at a depth of the nested lists.
struct TraitPath: Hashable {
    let kind: Int
    let trait: Int
    /// Nil for the precinct.
    let depth: Int?
}

/// A list of elements as a rule writes it.
struct Roll {
    let kind: Int
    let isOfThis: Bool
    let filter: Claim?
}

/// A number as a rule writes it.
indirect enum Amount {
    case constant(Int, Plan.Holding)
    /// A threshold by its number among those of all rules that is somewhere between two ends; nil is anywhere.
    case unclear(Int, ClosedRange<Int>?, Plan.Holding)
    case fact(TraitPath)
    case add(Amount, Amount)
    case subtract(Amount, Amount)
    case times(Amount, Amount)
    case divided(Amount, Amount)
    case roundedUp(Amount)
    case larger(Amount, Amount)
    case smaller(Amount, Amount)
    case count(Roll)
    case fold(String, Roll, trait: Int)
}

/// A condition as a rule writes it.
indirect enum Claim {
    case constant(Bool)
    case flag(TraitPath)
    case oneOf(TraitPath, [Int], isWrittenAsEquality: Bool)
    case recorded(TraitPath)
    case compare(String, Amount, Amount)
    /// Day plus a shift, or its age when the sign is negative, compared with a number of days.
    case day(sign: Int, shift: Int, String, Int)
    case not(Claim)
    case both(Claim, Claim)
    case either(Claim, Claim)
    case alike(Claim, Claim)
    case any(Roll)
    case present(Int)
    case all(Roll, Claim)
    /// Another rule of the pack, with its own text.
    case holds(Int, Statute)
}

/// A rule: when it applies and what it requires.
struct Statute {
    let isEach: Bool
    let when: Claim?
    let require: Claim
}
