/// Everything known of one precinct as of a moment: the value the audit reads.
public struct Dossier: Sendable {
    /// The precinct.
    public let precinct: Precinct
    /// The building it is in; nil when nobody said.
    public let premises: Premises?
    /// The moment.
    public let asOf: Instant
    /// The clock of its area.
    public let localTime: LocalTime
    /// The vocabulary that numbers the kinds.
    public let vocabulary: Vocabulary
    /// The elements by the numbers of their kinds.
    public let lists: [ElementList]

    /// Derives a dossier from the observations of a precinct and its premises.
    ///
    /// Observations after `asOf` and of kinds the vocabulary lacks are left out.
    /// - Complexity: O(n log n) in the number of observations.
    public init(
        precinct: Precinct, premises: Premises?, observations: [Observation], asOf: Instant,
        localTime: LocalTime, vocabulary: Vocabulary
    ) {
        self.precinct = precinct
        self.premises = premises
        self.asOf = asOf
        self.localTime = localTime
        self.vocabulary = vocabulary
        var byKind: [[Observation]] = Array(repeating: [], count: vocabulary.kinds.count)
        for observation in observations where observation.observedAt <= asOf {
            if let kind = vocabulary.index(of: observation.element.kind) { byKind[kind].append(observation) }
        }
        lists = zip(vocabulary.kinds, byKind).map { kind, found in
            ElementListDerivation(kind: kind, asOf: asOf).list(
                from: found.sorted { ($0.observedAt, $0.sequence) < ($1.observedAt, $1.sequence) })
        }
    }

    /// The elements of a kind.
    public func elements(of kind: String) -> [DossierElement] {
        vocabulary.index(of: kind).map { lists[$0].elements } ?? []
    }

    /// The fact of an attribute, nil for an unknown element or attribute.
    public func fact(of element: ElementReference, _ attribute: String) -> Fact? {
        guard let slot = vocabulary.kind(element.kind)?.slot(of: attribute) else { return nil }
        return elements(of: element.kind).first { $0.reference == element }?.facts[slot]
    }
}
