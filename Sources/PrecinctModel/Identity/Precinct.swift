/// A precinct as the registry identifies it; what is observed of it is in its dossier.
public struct Precinct: Sendable, Hashable {
    /// Area and number.
    public var reference: PrecinctReference
    /// The name, if it has one besides its number.
    public var name: String?
    /// The name of the area, for people.
    public var areaName: String?
    /// The commission it answers to.
    public var commission: String?

    /// Names a precinct.
    public init(
        reference: PrecinctReference, name: String? = nil, areaName: String? = nil, commission: String? = nil
    ) {
        self.reference = reference
        self.name = name
        self.areaName = areaName
        self.commission = commission
    }
}
