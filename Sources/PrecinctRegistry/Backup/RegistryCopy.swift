import Foundation
import GRDB
import Wording

/// Copies one state of a registry into a directory out of sight, and reads the copy again.
struct RegistryCopy {
    let source: Registry

    /// Copies the database, then the files its rows name.
    ///
    /// Files only come before their rows and go after them, so that those of a copied state are there while
    /// others write; but for a purge, which destroys on purpose: then the state after it is copied instead.
    func make(in nursery: URL, _ progress: (CopyProgress) -> Void) throws -> CopyReport {
        let database = nursery.appendingPathComponent(Registry.databaseName).path
        let media = MediaStore(of: nursery)
        var attempts = 0
        while true {
            attempts += 1
            try FileManager.default.createDirectory(
                at: media.directory, withIntermediateDirectories: false)
            try source.snapshot { live in
                try DatabaseCopy.make(
                    of: live, in: source.directory.path, at: database, path: nursery.path
                ) { done, total in
                    progress(CopyProgress(stage: .database, done: Int64(done), total: Int64(total)))
                }
            }
            let copied = try DatabaseQueue(path: database)
            var files = try copied.read { try MediaCopy(from: source.media, to: media, $0) }
            try copied.close()
            try files.run(progress)
            if attempts < 3, try wasPurged(files.missing) {
                for place in [media.directory, URL(fileURLWithPath: database)] {
                    try FileManager.default.removeItem(at: place)
                }
                continue
            }
            let report = try CopyReport(verifying: nursery, progress)
            try files.requireFaithful(report.verification.damaged)
            return report
        }
    }

    /// Tells whether a file was gone because somebody destroyed it meanwhile.
    private func wasPurged(_ missing: [StoredMedia]) throws -> Bool {
        guard !missing.isEmpty else { return false }
        return try source.snapshot { database in
            try missing.contains { file in
                let sql = "SELECT isPurged FROM media WHERE sha256 = ?"
                return try Bool.fetchOne(database, sql: sql, arguments: [file.sha256]) ?? false
            }
        }
    }
}

extension CopyReport {
    /// Reads a copy again in full; one of an older format is brought up to date first.
    init(verifying directory: URL, _ progress: (CopyProgress) -> Void) throws {
        let isCurrent = try Registry.isCurrent(at: directory)
        let copy = try Registry.open(at: directory, mode: isCurrent ? .readOnly : .readWrite)
        let report = copy.verify { step in
            guard step.stage != .database else { return }
            progress(
                CopyProgress(stage: .verification, done: Int64(step.done), total: Int64(step.total)))
        }
        self.init(
            revision: try copy.revision(), mediaFiles: report.mediaFiles, mediaBytes: report.mediaBytes,
            verification: report)
        try copy.close()
    }
}
