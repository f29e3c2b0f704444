/// The elements of one kind and whether they are all there are.
///
/// Absence is a fact of its own: a list that nobody called whole may always have one more element.
public struct ElementList: Sendable {
    /// The elements not known to be absent, in order of their ids.
    public let elements: [DossierElement]
    /// Whether somebody established that there are no others.
    public let isWhole: Bool
    /// Why the list is not known to be whole.
    public let causes: Causes
    /// Whether it was known to be whole before that expired.
    public let wasWhole: Bool
    /// The observation that called the list whole or empty.
    public let observation: Observation?

    /// Builds a list.
    public init(
        elements: [DossierElement], isWhole: Bool, causes: Causes, wasWhole: Bool, observation: Observation?
    ) {
        self.elements = elements
        self.isWhole = isWhole
        self.causes = causes
        self.wasWhole = wasWhole
        self.observation = observation
    }
}
