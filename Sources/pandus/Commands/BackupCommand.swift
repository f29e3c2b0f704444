import ArgumentParser
import Foundation
import PrecinctRegistry
import Workflows
import Wording

/// The command `pandus backup DIR|FILE.tar`.
struct BackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: Spoken.texts(.backupHelp))

    @Argument(help: ArgumentHelp(Spoken.texts(.backupHelpTarget)))
    var target: String

    @OptionGroup var global: GlobalOptions

    func run() throws {
        let place = URL(fileURLWithPath: target)
        let progress = ProgressLine()
        let report = try global.withRegistry(.readOnly) { registry in
            target.hasSuffix(".tar")
                ? try registry.archive(to: place) { progress.update($0) }
                : try registry.backUp(to: place) { progress.update($0) }
        }
        progress.finish()
        let isSound = report.verification.isSound
        switch global.format {
        case .json: try Terminal.json(CopyDocument(report, path: place.path, isMade: true))
        case .text:
            for issue in report.verification.issues { Terminal.print(Spoken.texts(issue.message)) }
            if isSound { Terminal.print(Spoken.texts(report.message(.backupDone, path: place.path))) }
        }
        if !isSound {
            throw Problem(
                .backupAsDamaged, ["path": target, "count": "\(report.verification.issueCount)"])
        }
    }
}

extension ProgressLine {
    /// Takes note of how far a copy has come.
    func update(_ progress: CopyProgress) {
        let work: TextKey =
            switch progress.stage {
            case .database: .progressCopyDatabase
            case .media: .progressCopyFiles
            case .verification: .progressCopyCheck
            }
        update(work, done: progress.done, total: progress.total)
    }
}

extension CopyReport {
    /// What was copied, in words.
    func message(_ key: TextKey, path: String) -> Message {
        Message(
            key,
            [
                "path": path, "revision": revision.description, "files": "\(mediaFiles)",
                "bytes": "\(mediaBytes)",
            ])
    }
}

/// A backup or what became of one, as JSON.
struct CopyDocument: Encodable {
    let path: String
    let made: Bool
    let revision: String
    let mediaFiles: Int
    let mediaBytes: Int64
    let sound: Bool
    let issues: [String]

    init(_ report: CopyReport, path: String, isMade: Bool) {
        self.path = path
        made = isMade
        revision = report.revision.description
        mediaFiles = report.mediaFiles
        mediaBytes = report.mediaBytes
        sound = report.verification.isSound
        issues = report.verification.issues.map { Spoken.texts($0.message) }
    }
}
