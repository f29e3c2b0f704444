extension Migration0001 {
    /// The triggers that keep the history: what was written stays, and every identity row leaves its trace.
    static var triggers: [String] {
        var result: [String] = []
        for table in frozen {
            result.append(refusal(of: "Update", on: table))
        }
        for table in ["change", "identityChange", "observation"] + journalled.map(\.table) {
            result.append(refusal(of: "Delete", on: table))
        }
        for (table, key, columns) in journalled {
            result.append(trace(of: "Insert", on: table, key: key, columns: columns))
            if !frozen.contains(table) {
                result.append(trace(of: "Update", on: table, key: key, columns: columns))
                result.append(fixedKey(on: table, key: key))
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

    private static func trace(of verb: String, on table: String, key: [String], columns: [String]) -> String {
        let fields = columns.map { "'\($0)', NEW.\($0)" }.joined(separator: ", ")
        return """
            CREATE TRIGGER \(table)\(verb)Trace AFTER \(verb.uppercased()) ON \(table) BEGIN
                INSERT INTO identityChange (changeID, subject, key, content) VALUES (
                    NEW.changeID, '\(table)', \(keyText(key, of: "NEW.")),
                    json_object(\(fields)));
            END
            """
    }

    /// A key that changed would leave the trace of its old value dangling.
    private static func fixedKey(on table: String, key: [String]) -> String {
        let differs = key.map { "NEW.\($0) IS NOT OLD.\($0)" }.joined(separator: " OR ")
        return """
            CREATE TRIGGER \(table)FixedKey BEFORE UPDATE ON \(table) WHEN \(differs) BEGIN
                SELECT RAISE(ABORT, 'the key of \(table) is fixed');
            END
            """
    }

    /// The key of a row as text, such as `p1/1024`.
    static func keyText(_ key: [String], of row: String) -> String {
        key.count == 1
            ? "CAST(\(row)\(key[0]) AS TEXT)" : key.map { "\(row)\($0)" }.joined(separator: " || '/' || ")
    }
}
