extension ImportBatch {
    /// Adds an area unless the file named it before; what says more replaces what said less.
    ///
    /// False when the two contradict each other.
    mutating func add(_ area: Area) -> Bool {
        guard let place = areaPlaces[area.code] else {
            areaPlaces[area.code] = areas.count
            areas.append(area)
            return true
        }
        guard let joined = areas[place].joined(with: area) else { return false }
        areas[place] = joined
        return true
    }

    /// Adds a commission unless the file named it before; false when it named another of that id.
    mutating func add(_ commission: Commission) -> Bool {
        guard let place = commissionPlaces[commission.id] else {
            commissionPlaces[commission.id] = commissions.count
            commissions.append(commission)
            return true
        }
        return commissions[place] == commission
    }
}

extension ImportBatch.Area {
    /// The area with what either says; nil where they contradict each other.
    fileprivate func joined(with other: ImportBatch.Area) -> ImportBatch.Area? {
        func agree(_ first: String?, _ second: String?) -> Bool {
            first == nil || second == nil || first == second
        }
        guard agree(name, other.name), agree(parent, other.parent), agree(kind, other.kind),
            agree(zone, other.zone)
        else { return nil }
        return ImportBatch.Area(
            code: code, name: name ?? other.name, parent: parent ?? other.parent, kind: kind ?? other.kind,
            zone: zone ?? other.zone)
    }
}
