import ArgumentParser
import Foundation
import PrecinctRegistry
import Wording

/// The command `pandus verify`.
struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: Spoken.texts(.helpVerify))

    @OptionGroup var global: GlobalOptions

    func run() throws {
        let progress = ProgressLine()
        let report = try global.withRegistry(.readOnly) { registry in
            registry.verify { progress.update($0) }
        }
        progress.finish()
        let texts = Spoken.texts
        switch global.format {
        case .json: try Terminal.json(Result(report))
        case .text:
            for issue in report.issues { Terminal.print("\(texts(issue.message))") }
            if report.isSound {
                Terminal.print(
                    texts(
                        .saySound,
                        [
                            "changes": "\(report.changes)", "observations": "\(report.observations)",
                            "files": "\(report.mediaFiles)", "bytes": "\(report.mediaBytes)",
                        ]))
            } else {
                Terminal.print(texts(.sayDamaged, ["count": "\(report.issueCount)"]))
            }
        }
        if !report.isSound { throw ExitCode(1) }
    }

    private struct Result: Encodable {
        struct Issue: Encodable {
            let level: String
            let message: String
        }

        let sound: Bool
        let issueCount: Int
        let issues: [Issue]
        let changes: Int
        let observations: Int
        let mediaFiles: Int
        let mediaBytes: Int64
        let missingFiles: Int
        let damagedFiles: Int
        let orphanFiles: Int

        init(_ report: VerificationReport) {
            sound = report.isSound
            issueCount = report.issueCount
            issues = report.issues.map { Issue(level: $0.level.rawValue, message: Spoken.texts($0.message)) }
            changes = report.changes
            observations = report.observations
            mediaFiles = report.mediaFiles
            mediaBytes = report.mediaBytes
            missingFiles = report.missingFiles
            damagedFiles = report.damagedFiles
            orphanFiles = report.orphanFiles
        }
    }
}

extension ProgressLine {
    /// Takes note of how far a verification has come.
    func update(_ progress: VerificationProgress) {
        let work: TextKey? =
            switch progress.stage {
            case .database: nil
            case .history: .progressHistory
            case .media: .progressFiles
            }
        if let work { update(work, done: Int64(progress.done), total: Int64(progress.total)) }
    }
}
