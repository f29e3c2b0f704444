public import PrecinctModel

/// Everything ever recorded of one fact of a precinct, and why the current value is the current one.
public struct FactCourse: Sendable {
    /// Which fact of an element.
    public enum Aspect: Sendable, Hashable {
        /// The value of an attribute.
        case attribute(String)
        /// The element it belongs to.
        case parent
        /// Whether it is there.
        case presence
    }

    /// What became of one observation.
    public enum Standing: String, Sendable, CaseIterable {
        /// It is the newest of the highest rank: the fact rests on it.
        case current
        /// It contradicts the current one: equally good, of the same moment or visit.
        case conflicting
        /// A newer one of equal or higher rank took its place.
        case superseded
        /// It came after one of a higher rank and never counted.
        case outranked
        /// It is of a building in which the precinct did not vote at the moment asked for.
        case elsewhere
        /// It was made after the moment asked for.
        case later
    }

    /// One observation of the course.
    public struct Entry: Sendable, Hashable {
        /// What was observed.
        public let observation: Observation
        /// Of whom: the precinct or a building.
        public let owner: Owner
        /// What became of it.
        public let standing: Standing
        /// The change that recorded it.
        public let change: ChangeRecord
    }

    /// The precinct.
    public let precinct: PrecinctReference
    /// The element.
    public let element: ElementReference
    /// Which fact of it.
    public let aspect: Aspect
    /// What is known of an attribute as of the moment; nil for the other aspects and an unknown element.
    public let fact: Fact?
    /// The observations, from the newest back.
    public let entries: [Entry]
}

extension FactCourse.Aspect {
    /// Tells whether an observation is about this fact of an element.
    func covers(_ observation: Observation, of element: ElementReference) -> Bool {
        switch (observation.statement, self) {
        case (.value(let name, _), .attribute(let wanted)): observation.element == element && name == wanted
        case (.parent, .parent), (.present, .presence): observation.element == element
        case (.none, .presence): observation.element.kind == element.kind
        default: false
        }
    }
}
