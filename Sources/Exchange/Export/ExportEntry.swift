public import PrecinctModel

/// One precinct to be written to a file: everything observed of it and what its registry knows besides.
public struct ExportEntry: Sendable {
    /// What is known as of the moment of the export; its observations are numbered from 1.
    public let dossier: Dossier
    /// Everything the dossier is derived from, in the order it was recorded.
    public let observations: [Observation]
    /// `draft`, `active`, `alternate` or `retired`.
    public var status: String
    /// The id of its commission.
    public var commission: String?
    /// Its commission and those above it, from the top.
    public var commissions: [ImportBatch.Commission] = []
    /// Its area and those around it, from the outside; those of the commissions and of the building too.
    public var areas: [ImportBatch.Area] = []
    /// Its ids in other systems, by system.
    public var sameAs: [String: String] = [:]
    /// The area of the building, where it is another than that of the precinct.
    public var premisesArea: String?
    /// The building's ids in other systems, by system.
    public var premisesSameAs: [String: String] = [:]

    /// Collects what is known of a precinct.
    ///
    /// - Parameter observations: of the precinct and its building, in the order of their sequence.
    public init(
        precinct: Precinct, premises: Premises?, observations: [Observation], asOf: Instant,
        localTime: LocalTime, vocabulary: Vocabulary = .builtIn, status: String = "active"
    ) {
        var numbered = observations
        for index in numbered.indices { numbered[index].sequence = Int64(index + 1) }
        self.observations = numbered
        self.status = status
        dossier = Dossier(
            precinct: precinct, premises: premises, observations: numbered, asOf: asOf, localTime: localTime,
            vocabulary: vocabulary)
    }

    /// Which precinct.
    public var reference: PrecinctReference { dossier.precinct.reference }

    /// The known facts and the unknown ones of which something was recorded, in the order of the vocabulary.
    func forEachFact(_ body: (DossierElement, Attribute, Fact, Observation, ObservedValue) -> Void) {
        for (kind, list) in zip(dossier.vocabulary.kinds, dossier.lists) {
            for element in list.elements {
                for (attribute, fact) in zip(kind.attributes, element.facts) {
                    guard let observation = fact.observation,
                        case .value(_, let value) = observation.statement
                    else { continue }
                    body(element, attribute, fact, observation, value)
                }
            }
        }
    }
}
