extension EquipmentItem {
    /// Derives every thing that was ever observed at a place, those that are gone included, by kind and id.
    ///
    /// - Complexity: O(n log n) in the number of observations; of a kind called absent again and again, times
    ///   that often.
    public static func items(from observations: [Observation], asOf: Instant, vocabulary: Vocabulary)
        -> [EquipmentItem]
    {
        var byKind: [String: [Observation]] = [:]
        for observation in observations where observation.observedAt <= asOf {
            byKind[observation.element.kind, default: []].append(observation)
        }
        return vocabulary.kinds.filter(\.isEquipment).flatMap { kind in
            guard let found = byKind[kind.id] else { return [EquipmentItem]() }
            let ordered = found.sorted { ($0.observedAt, $0.sequence) < ($1.observedAt, $1.sequence) }
            return ElementListDerivation(kind: kind, asOf: asOf).everyElement(from: ordered)
                .map { EquipmentItem($0, of: kind) }
        }
    }
}
