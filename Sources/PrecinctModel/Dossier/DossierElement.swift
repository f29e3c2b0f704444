/// One element and everything known of it.
public struct DossierElement: Sendable {
    /// Its kind and id.
    public let reference: ElementReference
    /// The element it belongs to.
    public let parent: ElementReference?
    /// Whether it is there at all.
    public let presence: Fact
    /// Its facts by the slots of its kind.
    public let facts: [Fact]

    /// Builds an element.
    public init(reference: ElementReference, parent: ElementReference?, presence: Fact, facts: [Fact]) {
        self.reference = reference
        self.parent = parent
        self.presence = presence
        self.facts = facts
    }
}
