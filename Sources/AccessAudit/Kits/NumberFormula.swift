public import PrecinctModel
import Wording

/// A number worked out from what is known of a precinct, such as `ceil(registeredVoters / 500)`.
public struct NumberFormula: Sendable {
    /// What a formula comes to.
    public struct Result: Sendable {
        /// Everything the number may be, in base units.
        public let interval: Interval
        /// What would have to be known, where it may be more than one number.
        public let unknowns: [FindingDetail.NextStep]
        /// Why it may be more than one number, the law included.
        public let causes: Causes
    }

    /// The formula as written.
    public let text: String
    private let term: Term

    /// Compiles a formula of the rule language that speaks of the precinct as a whole.
    ///
    /// - Throws: `ExpressionError` with the nearest right name, and for a number that measures something.
    init(_ text: String, vocabulary: Vocabulary) throws(ExpressionError) {
        self.text = text
        var checker = Checker(vocabulary: vocabulary, rules: [:], each: nil)
        let syntax = try Parser.parse(text)
        if case .notSeen = syntax.content {
            term = .constant(.everything, .lawNotSeen)
            return
        }
        let (term, dimension) = try checker.number(syntax)
        guard dimension == .none else { throw ExpressionError(.expressionUnits, offset: syntax.offset) }
        self.term = term
    }

    /// The number for one precinct.
    public func value(in dossier: Dossier) -> Result {
        var evaluator = Evaluator(dossier: dossier, rules: [])
        let number = evaluator.number(term)
        let interval = number.emptiness == .no ? number.interval : .everything
        guard !interval.isPoint else { return Result(interval: interval, unknowns: [], causes: []) }
        return Result(
            interval: interval, unknowns: evaluator.leaves.compactMap { evaluator.nextStep($0) },
            causes: evaluator.leaves.reduce(into: Causes()) { $0.formUnion($1.causes) })
    }
}
