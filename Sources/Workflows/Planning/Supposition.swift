import PrecinctModel
import Wording

/// Facts that are supposed for one verdict and never stored.
struct Supposition {
    /// The facts as of a moment, as if somebody had measured them then and corrected all that was known.
    let observations: [Observation]
    /// The facts as they are typed for `observe`.
    let texts: [String]
    /// Numbers outside their plausible range.
    let implausible: [Message]

    /// Supposes nothing.
    static let nothing = Supposition()

    private init() { (observations, texts, implausible) = ([], [], []) }

    /// Understands facts such as `ramp/side.slope=7.5%`.
    ///
    /// - Throws: `Problem` for one that does not parse.
    init(_ facts: [String], asOf: Instant) throws(Problem) {
        var observations: [Observation] = []
        var implausible: [Message] = []
        for text in facts {
            let fact = try ObservedFact(parsing: text, in: .builtIn)
            implausible += [fact.implausibility].compactMap { $0 }
            observations.append(
                Observation(
                    element: fact.element, statement: fact.statement, method: .measured, observedAt: asOf,
                    observer: "", reason: "--what-if"))
        }
        (self.observations, self.texts, self.implausible) = (observations, facts, implausible)
    }

    /// The elements that a precinct does not have on record.
    func strangers(to known: [Observation]) -> [ElementReference] {
        let elements = Set(known.map(\.element))
        var seen: Set<ElementReference> = []
        return observations.map(\.element).filter { element in
            element.kind != element.id && !elements.contains(element) && seen.insert(element).inserted
        }
    }
}
