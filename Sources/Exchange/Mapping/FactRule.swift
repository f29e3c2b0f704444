import PrecinctModel

/// Which fact a cell tells.
struct FactRule: Sendable {
    /// What of an element is told.
    enum Target: Sendable {
        /// The value of an attribute.
        case value(Attribute, ElementKind)
        /// Whether it is there: `present` or `absent`.
        case presence
        /// Whether there are `none` of the kind, or the list is `complete`.
        case list
    }

    let element: ElementReference
    let target: Target
    let cell: CellRule
    /// How it was established, where that differs from the rest of the file.
    let method: ObservationMethod?
    /// The fact as the mapping names it.
    let name: String
}
