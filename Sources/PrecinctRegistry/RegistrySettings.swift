import Foundation
import GRDB

/// What was fixed when a registry was made.
public struct RegistrySettings: Sendable, Hashable {
    /// The version of the database's format.
    public let format: Int
    /// The country, by its two letters (ISO 3166-1).
    public let country: String
    /// The IANA zone of areas that name none.
    public let zone: String
    /// The rule packs an audit uses unless told otherwise, in order.
    public let packs: [String]
    /// Whether the registry holds invented data.
    public let isSample: Bool

    init(_ database: Database) throws {
        guard
            let row = try Row.fetchOne(
                database, sql: "SELECT format, country, zone, packs, isSample FROM setting WHERE id = 1")
        else { throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "setting: no row") }
        format = row[0]
        country = row[1]
        zone = row[2]
        packs = try JSONList.decode(row[3])
        isSample = row[4]
    }

    /// Writes the settings of a new registry.
    static func insert(
        country: String, zone: String, packs: [String], isSample: Bool, changeID: Int64,
        into database: Database
    ) throws {
        try database.execute(
            sql: """
                INSERT INTO setting (id, format, country, zone, packs, isSample, changeID)
                VALUES (1, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                RegistrySchema.format, country, zone, JSONList.encode(packs), isSample, changeID,
            ])
    }
}
