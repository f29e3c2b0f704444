import GRDB
import Wording

/// Copies one state of a database, page by page, while others go on writing (SQLite's online backup).
enum DatabaseCopy {
    /// Copies into a file that does not exist yet; it is on the disk when the method returns.
    ///
    /// - Parameters:
    ///   - database: A connection inside a transaction: its state is what is copied, whatever happens
    ///     meanwhile.
    ///   - source: The directory the database is in.
    ///   - path: Where problems of the copy are said to stand.
    ///   - progress: Told how many pages are done and how many there are.
    /// - Throws: `Problem` when the disk is full or refuses.
    static func make(
        of database: Database, in source: String, at file: String, path: String,
        progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
    ) throws {
        try translating(path) {
            // The first read fixes the state of the transaction.
            _ = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema")
            let target = try DatabaseQueue(path: file)
            try target.writeWithoutTransaction { copy in
                // GRDB relaxes this to NORMAL where it may; a copy must not be undone by a power cut.
                try copy.execute(sql: "PRAGMA synchronous = FULL")
                try withoutActuallyEscaping(progress) { progress in
                    do {
                        try database.backup(to: copy, pagesPerStep: 4096) { step in
                            progress(step.completedPageCount, step.totalPageCount)
                        }
                    } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
                        throw Problem(database: error, path: source)
                    }
                }
            }
            try target.close()
        }
    }
}
