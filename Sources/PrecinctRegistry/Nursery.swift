import Foundation
import Wording

/// A directory that is built out of sight, beside its place, and renamed when it is whole.
///
/// So nobody ever meets a half of it, and a failure leaves nothing.
enum Nursery {
    /// Builds a directory in a new or an empty place.
    ///
    /// - Parameter body: Fills the directory it is given; what it throws removes all of it.
    /// - Throws: `Problem` when the place is taken or the disk refuses, and what the body throws.
    static func raise<Value>(at directory: URL, _ body: (URL) throws -> Value) throws -> Value {
        try refuseOccupied(directory)
        let parent = directory.deletingLastPathComponent()
        let nursery = parent.appendingPathComponent(
            ".\(directory.lastPathComponent).\(UInt32.random(in: .min ... .max))", isDirectory: true)
        let files = FileManager.default
        do {
            return try translating(directory.path) {
                try files.createDirectory(at: parent, withIntermediateDirectories: true)
                try files.createDirectory(at: nursery, withIntermediateDirectories: false)
                let value = try body(nursery)
                try Durability.sync(directory: nursery.path)
                try Durability.rename(nursery.path, to: directory.path)
                try Durability.sync(directory: parent.path)
                return value
            }
        } catch {
            try? files.removeItem(at: nursery)
            throw (error as? Problem)?.naming(directory.path, insteadOf: nursery.path) ?? error
        }
    }

    /// Refuses a place with anything in it.
    static func refuseOccupied(_ directory: URL) throws {
        var isDirectory: ObjCBool = false
        guard FileManager.default.fileExists(atPath: directory.path, isDirectory: &isDirectory) else {
            return
        }
        let contents =
            isDirectory.boolValue
            ? try translating(directory.path) {
                try FileManager.default.contentsOfDirectory(atPath: directory.path)
            } : [directory.lastPathComponent]
        if contents.contains(Registry.databaseName) {
            throw Problem(.registryExists, ["path": directory.path])
        }
        if !contents.isEmpty { throw Problem(.registryNotEmpty, ["path": directory.path]) }
    }
}
