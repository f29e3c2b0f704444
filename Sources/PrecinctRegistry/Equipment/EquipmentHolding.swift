public import PrecinctModel

/// A thing and who holds it, or held it last.
public struct EquipmentHolding: Sendable {
    /// Whose element it is.
    public let owner: Owner
    /// What is known of it there.
    public let item: EquipmentItem

    /// Where it is.
    public var place: EquipmentPlace { EquipmentPlace(owner, item.reference) }
}

extension EquipmentPlace {
    /// An element of an owner.
    public init(_ owner: Owner, _ element: ElementReference) {
        switch owner {
        case .precinct(let reference): self = .precinct(reference, element)
        case .premises(let id): self = .premises(id, element)
        }
    }

    /// Whose element the thing is there; nil in the store.
    public var owner: Owner? {
        switch self {
        case .precinct(let reference, _): .precinct(reference)
        case .premises(let id, _): .premises(id)
        case .store: nil
        }
    }
}
