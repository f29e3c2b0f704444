import GRDB
import PrecinctModel

extension IdentityPast {
    /// Every area in the order of codes.
    func areas() throws -> [Area] { try areas(where: "1") }

    /// Some areas and those around them, by code; codes nobody has are left out.
    func areas(around codes: Set<String>) throws -> [String: Area] {
        try chains(from: codes, parent: \.parent) { codes in
            Dictionary(
                uniqueKeysWithValues: try areas(where: Self.isListed("code"), [JSONList.encode(codes)])
                    .map { ($0.code, $0) })
        }
    }

    /// The codes of an area and of everything that lay in it.
    func areas(within code: String) throws -> Set<String> {
        let areas = try areas()
        let inside = Dictionary(grouping: areas.filter { $0.parent != nil }) { $0.parent ?? "" }
        var found: Set<String> = []
        var next = areas.filter { $0.code == code }
        while let area = next.popLast() {
            if found.insert(area.code).inserted { next += inside[area.code] ?? [] }
        }
        return found
    }

    /// Every commission in the order of ids.
    func commissions() throws -> [Commission] { try commissions(where: "1") }

    /// Some commissions, by id; ids nobody has are left out.
    func commissions(_ ids: some Collection<String>) throws -> [String: Commission] {
        Dictionary(
            uniqueKeysWithValues: try commissions(
                where: Self.isListed("id"), [JSONList.encode(Array(ids))]
            ).map { ($0.id, $0) })
    }

    /// Some commissions and those above them, by id.
    func commissions(below ids: Set<String>) throws -> [String: Commission] {
        try chains(from: ids, parent: \.parent) { try commissions($0) }
    }

    private static func isListed(_ column: String) -> String {
        "\(column) IN (SELECT value FROM json_each(?))"
    }

    private func areas(where condition: String, _ arguments: StatementArguments = []) throws -> [Area] {
        let statement = try database.cachedStatement(
            sql: "SELECT code, name, parent, kind, zone, changeID FROM area WHERE \(condition) ORDER BY code")
        return try Row.fetchAll(statement, arguments: arguments).compactMap { row in
            let now = Area(
                code: row[0], name: row[1], parent: row[2], kind: Area.Kind(rawValue: row[3]) ?? .other,
                zone: row[4])
            return try value("area", now.code, writtenBy: row[5], now: now) { content in
                Area(
                    code: now.code, name: content["name"] ?? now.code, parent: content["parent"],
                    kind: content["kind"].flatMap(Area.Kind.init(rawValue:)) ?? .other, zone: content["zone"])
            }
        }
    }

    private func commissions(
        where condition: String, _ arguments: StatementArguments = []
    ) throws -> [Commission] {
        let statement = try database.cachedStatement(
            sql: """
                SELECT id, kind, name, area, parent, changeID FROM commission WHERE \(condition) ORDER BY id
                """)
        return try Row.fetchAll(statement, arguments: arguments).compactMap { row in
            let now = Commission(
                id: row[0], kind: Commission.Kind(rawValue: row[1]) ?? .precinct, name: row[2], area: row[3],
                parent: row[4])
            return try value("commission", now.id, writtenBy: row[5], now: now) { content in
                Commission(
                    id: now.id, kind: content["kind"].flatMap(Commission.Kind.init(rawValue:)) ?? .precinct,
                    name: content["name"] ?? now.id, area: content["area"], parent: content["parent"])
            }
        }
    }

    /// Some things and those above them; a ring of parents ends where it began.
    private func chains<Thing>(
        from ids: Set<String>, parent: (Thing) -> String?, fetch: ([String]) throws -> [String: Thing]
    ) throws -> [String: Thing] {
        var found: [String: Thing] = [:]
        var wanted = ids
        while !wanted.isEmpty {
            let next = try fetch(wanted.sorted())
            found.merge(next) { first, _ in first }
            wanted = Set(next.values.compactMap(parent)).subtracting(found.keys)
        }
        return found
    }
}
