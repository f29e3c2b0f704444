public import PrecinctModel
public import PrecinctRegistry

/// What was recorded of a thing.
public struct EquipmentReceipt: Sendable {
    /// Where it is.
    public let place: EquipmentPlace
    /// The observations.
    public let observations: [Observation]
    /// Those that do not count, because something established more reliably stands.
    public let outranked: [Observation]
    /// The precincts that share the building it belongs to.
    public let alsoAffected: [PrecinctReference]
    /// What is known of it now.
    public let item: EquipmentItem
    /// The registry's revision afterwards.
    public internal(set) var revision: Revision
}
