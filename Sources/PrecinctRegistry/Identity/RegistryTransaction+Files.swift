import GRDB

extension RegistryTransaction {
    /// Notes the file from which everything else in this change came.
    ///
    /// - Throws: `Problem` when the database refuses.
    public func note(_ file: ImportedFile) throws {
        try run(
            """
            INSERT INTO importedFile (name, sha256, bytes, format, encoding, mapping, rows, skippedRows, changeID)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                file.name, file.sha256, file.bytes, file.format, file.encoding, file.mapping, file.rows,
                file.skippedRows, change.id,
            ])
    }
}
