public import PrecinctModel
public import PrecinctRegistry
import Wording

/// Enters a precinct by hand.
public struct AddPrecinct: Sendable {
    /// What was entered.
    public struct Receipt: Sendable {
        /// The precinct.
        public let entry: PrecinctEntry
        /// The building it votes in.
        public let premises: Premises?
        /// Whether the building is new as well.
        public let isNewBuilding: Bool
        /// The other precincts in the building.
        public let sharing: [PrecinctReference]
    }

    private let surroundings: Surroundings

    /// Prepares the verb.
    public init(_ surroundings: Surroundings) {
        self.surroundings = surroundings
    }

    /// Reads `AREA/NUMBER`.
    ///
    /// - Throws: `Problem` for a text without an area.
    public static func reference(_ text: String) throws -> PrecinctReference {
        guard let slash = text.firstIndex(of: "/"), slash > text.startIndex else {
            throw Problem(.lifecycleReference, ["text": text], kind: .usage)
        }
        return PrecinctReference(
            area: String(text[..<slash]), number: String(text[text.index(after: slash)...]))
    }

    /// Enters a precinct and where it votes, as one change.
    ///
    /// - Throws: `Problem` for an unknown area or commission, or a precinct or external id that is there
    ///   already.
    public func callAsFunction(
        _ entry: PrecinctEntry, in choice: PremisesChoice, reason: String?, registry: Registry
    ) throws -> Receipt {
        try registry.write(
            actor: surroundings.actor, command: "precinct add \(entry.reference)", reason: reason,
            now: surroundings.now
        ) { change in
            try change.addPrecinct(entry)
            guard !choice.isEmpty else {
                return Receipt(entry: entry, premises: nil, isNewBuilding: false, sharing: [])
            }
            let (premises, isNew) = try choice.find(for: entry.reference, registry: registry)
            if isNew {
                try change.addPremises(PremisesEntry(premises: premises, area: entry.reference.area))
            }
            try change.movePrecinct(entry.reference, to: premises.id, since: nil)
            let sharing = try registry.precinctsSharing(premises.id, asOf: surroundings.now)
            return Receipt(
                entry: entry, premises: premises, isNewBuilding: isNew,
                sharing: sharing.filter { $0 != entry.reference })
        }
    }
}
