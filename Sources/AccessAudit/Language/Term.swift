public import PrecinctModel

/// A compiled expression that is a number, known to lie in an interval.
public indirect enum Term: Sendable {
    /// What a list of numbers is folded into.
    public enum Fold: Sendable {
        /// The smallest.
        case minimum
        /// The largest.
        case maximum
        /// Their sum.
        case sum
    }

    /// A threshold; causes say when the law leaves a range.
    case constant(Interval, Causes)
    /// An amount, a whole number, or a date as days since 1970-01-01.
    case fact(FactPath)
    /// The audit's day as days since 1970-01-01.
    case asOf
    case add(Term, Term)
    case subtract(Term, Term)
    case multiply(Term, Term)
    case divide(Term, Term)
    case roundUp(Term)
    case larger(Term, Term)
    case smaller(Term, Term)
    /// How many elements a list has.
    case count(ListQuery)
    /// A fact of every element of a list, folded.
    case fold(Fold, ListQuery, FactPath, isNonNegative: Bool)
}
