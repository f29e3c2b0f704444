extension Observation {
    /// The observation without its place in a registry.
    public var unnumbered: Observation {
        var copy = self
        copy.sequence = 0
        return copy
    }

    /// The observation as such, without its place in a registry and the wording of its source.
    public var asSaid: Observation {
        var copy = unnumbered
        copy.sourceText = nil
        return copy
    }
}
