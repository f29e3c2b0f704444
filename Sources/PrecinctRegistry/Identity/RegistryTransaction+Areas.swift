import GRDB
import Wording

extension RegistryTransaction {
    /// Adds an area; its parent comes first.
    ///
    /// - Throws: `Problem` for a malformed code, an empty name, an unknown parent or zone, or an area that is
    ///   there already.
    public func addArea(_ area: Area) throws {
        try check(area)
        try run(
            "INSERT INTO area (code, name, parent, kind, zone, changeID) VALUES (?, ?, ?, ?, ?, ?)",
            [area.code, area.name, area.parent, area.kind.rawValue, area.zone, change.id]
        ) {
            if let parent = area.parent { try database.requireArea(parent) }
            throw Problem(.registryAreaExists, ["area": area.code])
        }
    }

    /// Sets the name, parent, kind and zone of an area; what is the same already leaves no trace.
    ///
    /// - Throws: `Problem` for an unknown area, parent or zone, an empty name, or a parent that lies in the area
    ///   itself.
    public func updateArea(_ area: Area) throws {
        try check(area)
        try database.requireArea(area.code)
        if let parent = area.parent, try isAbove(area.code, parent, "area", "code") {
            throw Problem(.enteringAreaRing, ["area": area.code, "parent": parent])
        }
        try run(
            """
            UPDATE area SET name = ?1, parent = ?2, kind = ?3, zone = ?4, changeID = ?5 WHERE code = ?6
            AND (name IS NOT ?1 OR parent IS NOT ?2 OR kind IS NOT ?3 OR zone IS NOT ?4)
            """,
            [area.name, area.parent, area.kind.rawValue, area.zone, change.id, area.code]
        ) {
            if let parent = area.parent { try database.requireArea(parent) }
        }
    }

    /// Adds a commission; the one above it comes first.
    ///
    /// - Throws: `Problem` for an unknown area or parent, an empty name, or a commission that is there already.
    public func addCommission(_ commission: Commission) throws {
        try check(commission)
        try run(
            "INSERT INTO commission (id, kind, name, area, parent, changeID) VALUES (?, ?, ?, ?, ?, ?)",
            [
                commission.id, commission.kind.rawValue, commission.name, commission.area, commission.parent,
                change.id,
            ]
        ) {
            try requireNeighbours(of: commission)
            throw Problem(.registryCommissionExists, ["commission": commission.id])
        }
    }

    /// Sets the kind, name, area and parent of a commission; what is the same already leaves no trace.
    ///
    /// - Throws: `Problem` for an unknown commission, area or parent, an empty name, or a parent that is below
    ///   the commission itself.
    public func updateCommission(_ commission: Commission) throws {
        try check(commission)
        try database.requireCommission(commission.id)
        if let parent = commission.parent, try isAbove(commission.id, parent, "commission", "id") {
            throw Problem(.enteringCommissionRing, ["commission": commission.id, "parent": parent])
        }
        try run(
            """
            UPDATE commission SET kind = ?1, name = ?2, area = ?3, parent = ?4, changeID = ?5 WHERE id = ?6
            AND (kind IS NOT ?1 OR name IS NOT ?2 OR area IS NOT ?3 OR parent IS NOT ?4)
            """,
            [
                commission.kind.rawValue, commission.name, commission.area, commission.parent, change.id,
                commission.id,
            ]
        ) {
            try requireNeighbours(of: commission)
        }
    }

    private func requireNeighbours(of commission: Commission) throws {
        if let area = commission.area { try database.requireArea(area) }
        if let parent = commission.parent { try database.requireCommission(parent) }
    }

    private func check(_ area: Area) throws {
        guard area.code.isTidy, !area.code.contains("/") else {
            throw Problem(.registryAreaCode, ["area": area.code])
        }
        guard !area.name.isBlank else { throw Problem(.enteringAreaName, ["area": area.code]) }
        guard area.parent != area.code else {
            throw Problem(.enteringAreaRing, ["area": area.code, "parent": area.code])
        }
        if let zone = area.zone { try requireZone(zone) }
    }

    private func check(_ commission: Commission) throws {
        guard !commission.name.isBlank else {
            throw Problem(.enteringCommissionName, ["commission": commission.id])
        }
        guard commission.parent != commission.id else {
            throw Problem(
                .enteringCommissionRing, ["commission": commission.id, "parent": commission.id])
        }
    }

    /// Tells whether a thing is another or one of those above it.
    private func isAbove(_ id: String, _ other: String, _ table: String, _ key: String) throws -> Bool {
        try Bool.fetchOne(
            database,
            sql: """
                WITH RECURSIVE above (id) AS (
                    SELECT ?1
                    UNION SELECT parent FROM \(table) JOIN above ON \(table).\(key) = above.id
                    WHERE parent IS NOT NULL)
                SELECT EXISTS (SELECT 1 FROM above WHERE id = ?2)
                """,
            arguments: [other, id]) ?? false
    }
}
