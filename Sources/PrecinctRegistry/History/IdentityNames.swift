import GRDB
import PrecinctModel

/// Puts the names people use in place of row numbers.
struct IdentityNames {
    private let database: Database
    private var owners: [OwnerRow: String] = [:]

    init(_ database: Database) {
        self.database = database
    }

    /// What a row is called.
    ///
    /// - Parameter content: The columns it has after the change.
    mutating func name(_ subject: String, key: String, _ content: IdentityContent) throws -> String {
        switch subject {
        case "precinct": return try precinct(key)
        case "premises": return try building(key)
        case "occupancy", "panorama", "stocktake": return try precinct(content["precinctID"] ?? "")
        case "externalID":
            if let id = content["precinctID"] { return try precinct(id) }
            return try building(content["premisesID"] ?? "")
        case "participation":
            let parts = key.split(separator: "/").map(String.init)
            return parts.count == 2 ? "\(try precinct(parts[1])), \(parts[0])" : key
        case "custody": return content["inventoryNumber"] ?? key
        case "importedFile": return content["name"] ?? key
        case "waiver": return "W\(key)"
        case "auditRun": return "R\(key)"
        default: return key
        }
    }

    /// The text of a column.
    mutating func text(_ column: String, _ value: String?) throws -> String? {
        guard let value else { return nil }
        switch column {
        case "precinctID", "fromPrecinctID", "toPrecinctID": return try precinct(value)
        case "premisesID", "fromPremisesID", "toPremisesID": return try building(value)
        case "since", "capturedAt", "at", "asOf", "knownAt", "startedAt":
            guard let seconds = Int64(value) else { return value }
            let instant = Instant(seconds: seconds)
            // Since ever: nobody said since when.
            return instant <= .beginning ? nil : instant.description
        default: return value
        }
    }

    private mutating func precinct(_ id: String) throws -> String {
        try Int64(id).map { try name(.precinct($0)) } ?? id
    }

    private mutating func building(_ id: String) throws -> String {
        try Int64(id).map { try name(.premises($0)) } ?? id
    }

    private mutating func name(_ row: OwnerRow) throws -> String {
        if let name = owners[row] { return name }
        let name = try database.owner(row).description
        owners[row] = name
        return name
    }
}
