public import Foundation
import Wording

extension Registry {
    /// Copies the registry as it stands, with every file, into a new directory, while others go on writing.
    ///
    /// The copy is a registry itself. It appears whole: it is built out of sight, read again in full and only
    /// then renamed into its place. What is damaged in the registry is damaged in the copy too, and the report
    /// says so: it may be all that is left.
    ///
    /// - Parameter progress: Told now and then how far it has come.
    /// - Throws: `Problem` when the directory is not new or empty, or the disk is full or refuses; then nothing
    ///   remains there.
    public func backUp(
        to target: URL, progress: (CopyProgress) -> Void = { _ in }
    ) throws -> CopyReport {
        try refuseInside(target)
        return try Nursery.raise(at: target) { nursery in
            try RegistryCopy(source: self).make(in: nursery, progress)
        }
    }

    /// Packs the registry as it stands into one new file, a tar archive, while others go on writing.
    ///
    /// For the time of the work there is a copy beside it, which is what gets read again; the archive is then
    /// compared with it byte by byte, and given its name.
    ///
    /// - Parameter progress: Told now and then how far it has come.
    /// - Throws: `Problem` when there is such a file, or the disk is full or refuses; then nothing remains.
    public func archive(
        to target: URL, progress: (CopyProgress) -> Void = { _ in }
    ) throws -> CopyReport {
        try refuseInside(target)
        let files = FileManager.default
        guard !files.fileExists(atPath: target.path) else {
            throw Problem(.backupExists, ["path": target.path])
        }
        let parent = target.deletingLastPathComponent()
        let workshop = parent.appendingPathComponent(
            ".\(target.lastPathComponent).\(UInt32.random(in: .min ... .max))", isDirectory: true)
        defer { try? files.removeItem(at: workshop) }
        do {
            return try translating(target.path) {
                let copy = workshop.appendingPathComponent("registry", isDirectory: true)
                let report = try Nursery.raise(at: copy) { nursery in
                    try RegistryCopy(source: self).make(in: nursery, progress)
                }
                let names =
                    [Registry.databaseName]
                    + MediaVerification.list(MediaStore(of: copy)).map { "media/\($0)" }
                let archive = TarArchive(path: workshop.appendingPathComponent("archive").path)
                try archive.pack(copy, names)
                try archive.compare(with: copy, names)
                guard try Durability.name(archive.path, target.path) else {
                    throw Problem(.backupExists, ["path": target.path])
                }
                try Durability.sync(directory: parent.path)
                return report
            }
        } catch let problem as Problem {
            throw problem.naming(target.path, insteadOf: workshop.path)
        }
    }

    /// Makes a registry in a new directory out of a backup, a directory or an archive.
    ///
    /// It appears only if everything in it is as it was written. An older format is brought up to date; the
    /// backup itself is not touched.
    ///
    /// - Returns: What was copied and whether it is sound; if it is not, nothing was made.
    /// - Throws: `Problem` when the backup is no registry, the directory is not new or empty, or the disk is
    ///   full or refuses; then nothing remains there.
    public static func restore(
        _ backup: URL, to target: URL, progress: (CopyProgress) -> Void = { _ in }
    ) throws -> CopyReport {
        do {
            return try Nursery.raise(at: target) { nursery in
                let report = try unpack(backup, in: nursery, progress)
                guard report.verification.isSound else { throw Unsound(report: report) }
                return report
            }
        } catch let unsound as Unsound {
            return unsound.report
        }
    }

    private static func unpack(
        _ backup: URL, in nursery: URL, _ progress: (CopyProgress) -> Void
    ) throws -> CopyReport {
        var isDirectory: ObjCBool = false
        guard FileManager.default.fileExists(atPath: backup.path, isDirectory: &isDirectory) else {
            throw Problem(.registryNoFile, ["path": backup.path])
        }
        if isDirectory.boolValue {
            let source = try open(at: backup, mode: .readOnly, allowsOlder: true)
            defer { try? source.close() }
            return try RegistryCopy(source: source).make(in: nursery, progress)
        }
        let media = MediaStore(of: nursery).directory
        try FileManager.default.createDirectory(at: media, withIntermediateDirectories: false)
        try TarArchive(path: backup.path).unpack(into: nursery) { done, total in
            progress(CopyProgress(stage: .media, done: done, total: total))
        }
        for folder in try FileManager.default.contentsOfDirectory(atPath: media.path) {
            try Durability.sync(directory: media.appendingPathComponent(folder).path)
        }
        try Durability.sync(directory: media.path)
        return try CopyReport(verifying: nursery, progress)
    }

    private func refuseInside(_ target: URL) throws {
        let inside = directory.standardizedFileURL.path + "/"
        guard !target.standardizedFileURL.path.hasPrefix(inside) else {
            throw Problem(.backupInside, ["path": target.path])
        }
    }

    private struct Unsound: Error {
        let report: CopyReport
    }
}
