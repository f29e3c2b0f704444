public import Foundation
import GRDB
public import PrecinctModel
import Wording

extension Registry {
    /// Makes a registry in a new or an empty directory and opens it for writing.
    ///
    /// It is built in a hidden directory beside the target and renamed, so that nobody ever meets a half of
    /// it. The making is the first change of its history.
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
        try refuseOccupied(directory)

        let parent = directory.deletingLastPathComponent()
        let nursery = parent.appendingPathComponent(
            ".\(directory.lastPathComponent).\(UInt32.random(in: .min ... .max))", isDirectory: true)
        let files = FileManager.default
        do {
            try translating(directory.path) {
                try files.createDirectory(at: parent, withIntermediateDirectories: true)
                try files.createDirectory(at: nursery, withIntermediateDirectories: false)
                try files.createDirectory(
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
                try Durability.sync(directory: nursery.path)
                try Durability.rename(nursery.path, to: directory.path)
                try Durability.sync(directory: parent.path)
            }
        } catch {
            try? files.removeItem(at: nursery)
            throw error
        }
        return try open(at: directory, mode: .readWrite, lockWait: lockWait)
    }

    private static func refuseOccupied(_ directory: URL) throws {
        var isDirectory: ObjCBool = false
        guard FileManager.default.fileExists(atPath: directory.path, isDirectory: &isDirectory) else {
            return
        }
        let contents =
            isDirectory.boolValue
            ? try translating(directory.path) {
                try FileManager.default.contentsOfDirectory(atPath: directory.path)
            } : [directory.lastPathComponent]
        if contents.contains(databaseName) { throw Problem(.registryExists, ["path": directory.path]) }
        if !contents.isEmpty { throw Problem(.registryNotEmpty, ["path": directory.path]) }
    }
}
