import GRDB
import PrecinctModel

/// The names and clocks of all areas; a country has a few thousand.
struct AreaTable {
    private var names: [String: String] = [:]
    private var zones: [String: String] = [:]
    private var parents: [String: String] = [:]
    private var clocks: [String: LocalTime] = [:]
    private let fallback: LocalTime

    init(_ database: Database, zone: String, past: IdentityPast) throws {
        fallback = LocalTime(identifier: zone) ?? .utc
        for row in try Row.fetchAll(database, sql: "SELECT code, name, zone, parent, changeID FROM area") {
            let code: String = row[0]
            switch try past.state("area", code, writtenBy: row[4]) {
            case .unchanged:
                names[code] = row[1]
                zones[code] = row[2]
                parents[code] = row[3]
            case .was(let content), .onlyLater(let content):
                names[code] = content["name"]
                zones[code] = content["zone"]
                parents[code] = content["parent"]
            case .unheard: break
            }
        }
        for zone in Set(zones.values) { clocks[zone] = LocalTime(identifier: zone) }
    }

    /// The name of an area.
    func name(of code: String) -> String? { names[code] }

    /// The clock of an area: its own zone, else that of the nearest area around it, else the registry's.
    func localTime(of code: String) -> LocalTime {
        var next: String? = code
        // The levels of a country are few; the bound keeps a ring of parents from turning forever.
        for _ in 0..<16 {
            guard let area = next else { break }
            if let clock = zones[area].flatMap({ clocks[$0] }) { return clock }
            next = parents[area]
        }
        return fallback
    }
}
