public import PrecinctModel

/// A precinct as the registry lists it.
public struct PrecinctEntry: Sendable, Hashable {
    /// Whether people vote there.
    public enum Status: String, Sendable, CaseIterable {
        /// Not yet formed by a decision.
        case draft
        /// In use.
        case active
        /// Kept ready in place of another.
        case alternate
        /// No longer in use; its history stays.
        case retired
    }

    /// Area and number.
    public var reference: PrecinctReference
    /// The name, if it has one besides its number.
    public var name: String?
    /// The id of its commission.
    public var commission: String?
    /// Whether people vote there.
    public var status: Status
    /// Its ids in other systems.
    public var sameAs: [ExternalID]

    /// Lists a precinct.
    public init(
        reference: PrecinctReference, name: String? = nil, commission: String? = nil,
        status: Status = .active,
        sameAs: [ExternalID] = []
    ) {
        self.reference = reference
        self.name = name
        self.commission = commission
        self.status = status
        self.sameAs = sameAs
    }
}
