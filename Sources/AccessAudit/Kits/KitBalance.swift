public import PrecinctModel

/// What one item of a kit asks for and what is there of it, as far as is known.
///
/// Every number is an interval: what is surely so, and what may be. What is not known counts neither as there
/// or working nor as missing, so a shortage reaches from the sure one to the possible one.
public struct KitBalance: Sendable {
    /// The item.
    public let item: KitItem
    /// How many there must be.
    public let required: Interval
    /// Why that is not one number.
    public let requiredCauses: Causes
    /// How many pieces are there.
    public let present: Interval
    /// How many of them work.
    public let working: Interval
    /// How many pieces on record may or may not be there and work; infinite where nobody counted.
    public let unsettled: Rational
    /// How many working ones are lacking.
    public let short: Interval
    /// How many working ones are there beyond what must be.
    public let spare: Interval
    /// What would have to be known for every number to be one.
    public let unknowns: [FindingDetail.NextStep]
    /// The elements of which something surely works.
    public let workingElements: [ElementReference]

    /// Whether working ones are surely lacking.
    public var isShort: Bool { short.low > .zero }
    /// Whether working ones may be lacking.
    public var mayBeShort: Bool { short.high > .zero }
}
