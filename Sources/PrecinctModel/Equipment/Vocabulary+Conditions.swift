extension Vocabulary {
    /// The conditions equipment can be in.
    public var conditions: [String] {
        for kind in kinds where kind.isEquipment {
            if let slot = kind.slot(of: "condition"), case .choice(let ids) = kind.attributes[slot].type {
                return ids
            }
        }
        return []
    }
}
