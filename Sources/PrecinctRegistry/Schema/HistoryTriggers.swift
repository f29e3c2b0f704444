/// A table of which every row's past is kept in `identityChange`.
struct JournalledTable {
    let name: String
    /// The columns of its key.
    let key: [String]
    /// The other columns that its trace holds.
    let columns: [String]

    /// The key of a row as text, such as `p1/1024`.
    func keyText(of row: String) -> String {
        key.count == 1
            ? "CAST(\(row)\(key[0]) AS TEXT)" : key.map { "\(row)\($0)" }.joined(separator: " || '/' || ")
    }
}

/// The triggers that keep the history: what was written stays, and every identity row leaves its trace.
enum HistoryTriggers {
    /// The triggers of some tables.
    ///
    /// - Parameters:
    ///   - journalled: tables whose rows leave a trace; none of their rows is ever deleted.
    ///   - frozen: tables whose rows never change.
    ///   - undeletable: other tables whose rows are never deleted.
    static func statements(
        journalled: [JournalledTable], frozen: [String], undeletable: [String] = []
    ) -> [String] {
        var result = frozen.map { refusal(of: "Update", on: $0) }
        result += (undeletable + journalled.map(\.name)).map { refusal(of: "Delete", on: $0) }
        for table in journalled {
            result.append(trace(of: "Insert", on: table))
            if !frozen.contains(table.name) {
                result.append(trace(of: "Update", on: table))
                result.append(fixedKey(on: table))
            }
        }
        return result
    }

    private static func refusal(of verb: String, on table: String) -> String {
        """
        CREATE TRIGGER \(table)No\(verb) BEFORE \(verb.uppercased()) ON \(table) BEGIN
            SELECT RAISE(ABORT, '\(table) is append-only');
        END
        """
    }

    private static func trace(of verb: String, on table: JournalledTable) -> String {
        let fields = table.columns.map { "'\($0)', NEW.\($0)" }.joined(separator: ", ")
        return """
            CREATE TRIGGER \(table.name)\(verb)Trace AFTER \(verb.uppercased()) ON \(table.name) BEGIN
                INSERT INTO identityChange (changeID, subject, key, content) VALUES (
                    NEW.changeID, '\(table.name)', \(table.keyText(of: "NEW.")),
                    json_object(\(fields)));
            END
            """
    }

    /// A key that changed would leave the trace of its old value dangling.
    private static func fixedKey(on table: JournalledTable) -> String {
        let differs = table.key.map { "NEW.\($0) IS NOT OLD.\($0)" }.joined(separator: " OR ")
        return """
            CREATE TRIGGER \(table.name)FixedKey BEFORE UPDATE ON \(table.name) WHEN \(differs) BEGIN
                SELECT RAISE(ABORT, 'the key of \(table.name) is fixed');
            END
            """
    }
}
