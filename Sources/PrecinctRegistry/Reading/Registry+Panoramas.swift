import GRDB
public import PrecinctModel

extension Registry {
    /// The panoramas of a precinct in the order they were filed.
    ///
    /// - Parameters:
    ///   - asOf: Only those taken by then, or filed by then where the picture does not tell; in the states
    ///     they had. What was destroyed meanwhile stays destroyed. Nil for as they are.
    ///   - knownAt: Only what was recorded by then; nil for everything.
    /// - Throws: `Problem` for an unknown precinct.
    public func panoramas(
        of precinct: PrecinctReference, asOf: Instant? = nil, knownAt: Instant? = nil
    ) throws -> [PanoramaEntry] {
        try read { database in
            let id = try database.precinctID(precinct)
            let past = try IdentityPast(database, asOf: asOf, knownAt: knownAt)
            return try Registry.panoramas(
                past,
                where: "panorama.precinctID = ? AND coalesce(capturedAt, addedAt) <= ? AND addedAt <= ?",
                [id, past.asOf.seconds, past.knownAt.seconds])
        }
    }

    /// The panoramas that have a picture as their original, at whatever precinct.
    ///
    /// - Throws: `Problem` when the database cannot be read.
    public func panoramas(original sha256: String) throws -> [PanoramaEntry] {
        try read {
            try Registry.panoramas(IdentityPast(present: $0), where: "panorama.sha256 = ?", [sha256])
        }
    }

    /// The renditions of a panorama from the narrowest on.
    ///
    /// - Throws: `Problem` when the database cannot be read.
    public func renditions(of panorama: PanoramaID) throws -> [RenditionEntry] {
        try read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT rendition.width, rendition.height, media.sha256, media.suffix, media.bytes
                    FROM rendition JOIN media USING (sha256) WHERE panoramaID = ? ORDER BY width
                    """,
                arguments: [panorama.rawValue]
            ).map { row in
                RenditionEntry(
                    media: StoredMedia(sha256: row[2], suffix: row[3], bytes: row[4]), width: row[0],
                    height: row[1])
            }
        }
    }

    private static func panoramas(
        _ past: IdentityPast, where condition: String, _ arguments: StatementArguments
    ) throws -> [PanoramaEntry] {
        try Row.fetchAll(
            past.database,
            sql: """
                SELECT precinct.area, precinct.number, media.sha256, media.suffix, media.bytes, fileName, view,
                    capturedAt, width, height, diagnostics, state, panorama.id, panorama.changeID
                FROM panorama JOIN precinct ON precinct.id = precinctID JOIN media USING (sha256)
                WHERE \(condition) ORDER BY addedAt, panorama.rowid
                """,
            arguments: arguments
        ).map { row in
            var state = PanoramaEntry.State(rawValue: row[11]) ?? .draft
            if state != .purged {
                state =
                    try past.value("panorama", row[12], writtenBy: row[13], now: state) { content in
                        content["state"].flatMap(PanoramaEntry.State.init(rawValue:)) ?? state
                    } ?? state
            }
            return PanoramaEntry(
                precinct: PrecinctReference(area: row[0], number: row[1]),
                original: StoredMedia(sha256: row[2], suffix: row[3], bytes: row[4]), fileName: row[5],
                view: row[6], capturedAt: (row[7] as Int64?).map(Instant.init(seconds:)), width: row[8],
                height: row[9], diagnostics: row[10], state: state)
        }
    }
}
