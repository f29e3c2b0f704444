import GRDB
import Wording

extension Registry {
    /// Reads every row and every file again and tells what is not as it was written.
    ///
    /// It never throws: what it cannot read is itself an issue. It takes one snapshot of the database, so
    /// others may go on writing.
    /// - Parameter progress: Told now and then how far it has come.
    public func verify(progress: (VerificationProgress) -> Void = { _ in }) -> VerificationReport {
        var report = VerificationReport()
        // Before the rows: a file stored and entered meanwhile is then on neither list or on both.
        let present = MediaVerification.list(media)
        var files: MediaVerification?
        attempt(&report) { report in
            // One read: database, history and the list of files belong to one state.
            try snapshot { database in
                progress(VerificationProgress(stage: .database, done: 0, total: 1))
                attempt(&report) { try DatabaseVerification(database).run(&$0) }
                progress(VerificationProgress(stage: .database, done: 1, total: 1))
                attempt(&report) { try HistoryVerification(database).run(&$0, progress) }
                attempt(&report) { try IdentityVerification(database).run(&$0) }
                files = try MediaVerification(media, present: present, database)
            }
        }
        files?.run(&report, progress) { sha256 in
            let sql = "SELECT 1 FROM media WHERE sha256 = ?"
            let found = try? snapshot { try Bool.fetchOne($0, sql: sql, arguments: [sha256]) }
            return found == true
        }
        return report
    }

    private func attempt(
        _ report: inout VerificationReport, _ body: (inout VerificationReport) throws -> Void
    ) {
        do {
            try body(&report)
        } catch {
            let detail = (error as? DatabaseError)?.message ?? "\(error)"
            report.add(.registryVerifyDatabase, ["detail": detail])
        }
    }
}
