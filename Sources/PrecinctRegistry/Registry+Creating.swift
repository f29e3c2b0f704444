public import Foundation
import GRDB
public import PrecinctModel
import Wording

extension Registry {
    /// Makes a registry in a new or an empty directory and opens it for writing.
    ///
    /// The making is the first change of its history.
    ///
    /// - Throws: `Problem` when the directory is not empty, the zone or the country is unknown, or the disk
    ///   refuses; then nothing remains.
    public static func create(
        at directory: URL, country: String, zone: String, actor: String, now: Instant, packs: [String],
        isSample: Bool = false, lockWait: Duration = .seconds(30)
    ) throws -> Registry {
        guard LocalTime(identifier: zone) != nil else { throw Problem(.registryZone, ["zone": zone]) }
        guard country.utf8.count == 2, country.utf8.allSatisfy({ (65...90).contains($0) }) else {
            throw Problem(.registryCountry, ["country": country])
        }
        try Nursery.raise(at: directory) { nursery in
            try FileManager.default.createDirectory(
                at: nursery.appendingPathComponent("media"), withIntermediateDirectories: false)
            let pool = try openPool(at: nursery)
            try RegistrySchema.migrator.migrate(pool)
            try pool.write { database in
                var change = ChangeDraft(actor: actor, command: "init", reason: nil, now: now)
                try change.begin(database)
                try RegistrySettings.insert(
                    country: country, zone: zone, packs: packs, isSample: isSample, changeID: change.id,
                    into: database)
                try change.seal(database)
            }
            try pool.closeReadersFirst()
            try pool.close()
        }
        return try open(at: directory, mode: .readWrite, lockWait: lockWait)
    }
}
