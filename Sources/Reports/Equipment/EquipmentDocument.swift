public import PrecinctModel

/// A place as JSON (`Schemas/equipment.schema.json`).
public struct PlaceDocument: Encodable, Sendable {
    let place: String
    let ref: String?
    let premises: String?
    let element: String?
    let precincts: [String]?

    /// Describes a place.
    public init(_ place: EquipmentPlace, precincts: [PrecinctReference] = []) {
        element = place.element?.description
        switch place {
        case .precinct(let reference, _):
            (self.place, ref, premises, self.precincts) = ("precinct", reference.description, nil, nil)
        case .premises(let id, _):
            (self.place, ref, premises) = ("premises", nil, id)
            self.precincts = precincts.map(\.description)
        case .store: (self.place, ref, premises, self.precincts) = ("store", nil, nil, nil)
        }
    }
}

/// What is known of one fact, as JSON: a value only where it still counts.
public struct FactDocument: Encodable, Sendable {
    let value: String?
    let recorded: String?
    let causes: [String]
    let observedAt: String?
    let ageDays: Int64?
    let method: String?
    let observer: String?

    /// Describes a fact as of a moment.
    public init(_ fact: Fact, asOf: Instant) {
        var text: String?
        if case .value(_, let value)? = fact.observation?.statement { text = value.text }
        value = fact.causes.isEmpty ? text : nil
        recorded = text
        causes = fact.causes.names
        observedAt = fact.observation?.observedAt.description
        ageDays = fact.observation.map { max(0, (asOf.seconds - $0.observedAt.seconds) / 86_400) }
        method = fact.observation?.method.rawValue
        observer = fact.observation?.observer
    }
}

/// A thing as JSON.
public struct ItemDocument: Encodable, Sendable {
    let inventory: String?
    let kind: String
    let at: PlaceDocument
    let standing: String
    let presenceKnown: Bool
    let condition: FactDocument
    let works: Bool?
    let reason: String?
    let fixBy: String?
    let quantity: FactDocument
    let stored: Int64?
    let custodian: FactDocument

    /// Describes a thing as of a moment.
    public init(_ listing: EquipmentListing, asOf: Instant) {
        let item = listing.item
        inventory = item.inventoryNumber
        kind = item.kind.id
        at = PlaceDocument(listing.place, precincts: listing.precincts)
        standing = listing.place == .store ? "stored" : item.standing.rawValue
        presenceKnown = item.element.presence.causes.isEmpty
        condition = FactDocument(item.condition, asOf: asOf)
        switch item.works.value {
        case .boolean(2): works = true
        case .boolean(1): works = false
        default: works = nil
        }
        reason = item.faultReason
        fixBy = item.repairDueOn?.description
        quantity = FactDocument(item.fact("quantity"), asOf: asOf)
        stored = listing.stored
        custodian = FactDocument(item.fact("custodian"), asOf: asOf)
    }
}

/// A count as JSON: what is surely so and what may be; no upper end where there is none.
public struct RangeDocument: Encodable, Sendable {
    /// What is surely so.
    public let low: Int64
    /// What may be; nil without an upper end.
    public let high: Int64?

    /// Describes the whole numbers of an interval.
    public init(_ interval: Interval) {
        low = interval.low.roundedUp.numerator
        high = interval.high.isFinite ? interval.high.numerator / interval.high.denominator : nil
    }

    /// The count in a few letters: 2, 2…3, or 2+ where there is no upper end.
    public var text: String {
        guard let high else { return "\(low)+" }
        return high == low ? "\(high)" : "\(low)…\(high)"
    }
}
