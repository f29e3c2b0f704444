import Digests
import Foundation
import GRDB
import Wording

/// Reads every file of the media store and compares it with its row.
struct MediaVerification {
    private let store: MediaStore
    private let rows: [(media: StoredMedia, isPurged: Bool)]

    private let present: [String]

    /// Takes the list of files that must be there.
    init(_ store: MediaStore, present: [String], _ database: Database) throws {
        self.store = store
        self.present = present
        rows = try Row.fetchAll(
            database, sql: "SELECT sha256, suffix, bytes, isPurged FROM media ORDER BY sha256"
        ).map { (StoredMedia(sha256: $0[0], suffix: $0[1], bytes: $0[2]), $0[3]) }
    }

    /// Checks file by file.
    ///
    /// - Parameter isKnownNow: Tells whether a row has come to name a file since the list was taken.
    func run(
        _ report: inout VerificationReport, _ progress: (VerificationProgress) -> Void,
        isKnownNow: (_ sha256: String) -> Bool
    ) {
        var expected: Set<String> = []
        for (index, row) in rows.enumerated() {
            expected.insert(row.media.path)
            check(row.media, isPurged: row.isPurged, &report)
            progress(VerificationProgress(stage: .media, done: index + 1, total: rows.count))
        }
        for path in present where !expected.contains(path) {
            let name = path.split(separator: "/").last?.split(separator: ".").first.map(String.init) ?? ""
            if isKnownNow(name) { continue }
            report.orphanFiles += 1
            let isUnfinished = path.hasPrefix(MediaStore.unfinishedPrefix)
            report.add(
                isUnfinished ? .registryVerifyMediaLeftover : .registryVerifyMediaOrphan,
                ["file": "media/\(path)"], level: .leftover)
        }
    }

    private func check(_ media: StoredMedia, isPurged: Bool, _ report: inout VerificationReport) {
        let path = store.url(of: media).path
        let name = "media/\(media.path)"
        guard FileManager.default.fileExists(atPath: path) else {
            if isPurged {
                report.purgedFiles += 1
            } else {
                report.missingFiles += 1
                report.add(.registryVerifyMediaMissing, ["file": name])
            }
            return
        }
        if isPurged {
            report.add(.registryVerifyMediaNotPurged, ["file": name])
            return
        }
        do {
            let found = try translating(path) { try SHA256Digest(ofFileAt: path).hexadecimal }
            report.mediaFiles += 1
            report.mediaBytes += media.bytes
            if found != media.sha256 {
                report.damaged[media] = found
                report.add(.registryVerifyMediaDamaged, ["file": name, "found": found])
            }
        } catch {
            let detail = (error as? Problem)?.message.arguments["detail"] ?? ""
            report.unreadableFiles += 1
            report.add(.registryVerifyMediaUnreadable, ["file": name, "detail": detail])
        }
    }

    /// Every file in the store by its path there.
    static func list(_ store: MediaStore) -> [String] {
        let files = FileManager.default.enumerator(atPath: store.directory.path)
        var result: [String] = []
        while let path = files?.nextObject() as? String {
            var isDirectory: ObjCBool = false
            let full = store.directory.appendingPathComponent(path).path
            if FileManager.default.fileExists(atPath: full, isDirectory: &isDirectory), !isDirectory.boolValue
            {
                result.append(path)
            }
        }
        return result.sorted()
    }
}
