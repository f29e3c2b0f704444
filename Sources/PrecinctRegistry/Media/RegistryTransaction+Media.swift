import Foundation
import GRDB
import PrecinctModel
import Wording

extension RegistryTransaction {
    /// Enters a stored file, so that `verify` watches over it; entering it twice does nothing.
    ///
    /// Store it first: the file must be durable before the row that names it.
    /// - Throws: `Problem` when the database refuses.
    public func addMedia(_ media: StoredMedia) throws {
        try run(
            """
            INSERT INTO media (sha256, suffix, bytes, isPurged, changeID) VALUES (?, ?, ?, 0, ?)
            ON CONFLICT (sha256) DO UPDATE SET isPurged = 0, suffix = excluded.suffix, changeID = excluded.changeID
            WHERE isPurged = 1
            """,
            [media.sha256, media.suffix, media.bytes, change.id])
    }

    /// Files a panorama with its renditions; their files are entered along the way.
    ///
    /// - Returns: Whether it is new, or was filed under the same precinct before.
    /// - Throws: `Problem` for an unknown precinct.
    public func addPanorama(_ panorama: PanoramaEntry, renditions: [RenditionEntry]) throws -> Filing {
        let precinctID = try id(of: panorama.precinct)
        let filed = try Bool.fetchOne(
            database.cachedStatement(sql: "SELECT 1 FROM panorama WHERE precinctID = ? AND sha256 = ?"),
            arguments: [precinctID, panorama.original.sha256])
        if filed != nil { return .alreadyFiled(panorama.id) }
        try addMedia(panorama.original)
        try run(
            """
            INSERT INTO panorama (
                id, precinctID, sha256, fileName, view, capturedAt, width, height, diagnostics, state, addedAt,
                changeID
            ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                panorama.id.rawValue, precinctID, panorama.original.sha256,
                // One spelling of «й», whatever system the file came from.
                panorama.fileName.precomposedStringWithCanonicalMapping, panorama.view,
                panorama.capturedAt?.seconds, panorama.width, panorama.height, panorama.diagnostics,
                panorama.state.rawValue, change.at.seconds, change.id,
            ])
        for rendition in renditions { try setRendition(rendition, of: panorama.id) }
        return .filed(panorama.id)
    }

    /// Sets the rendition of one width.
    ///
    /// - Throws: `Problem` for an unknown panorama.
    public func setRendition(_ rendition: RenditionEntry, of panorama: PanoramaID) throws {
        try addMedia(rendition.media)
        try run(
            """
            INSERT INTO rendition (panoramaID, width, height, sha256, bytes, changeID) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (panoramaID, width) DO UPDATE SET
                height = excluded.height, sha256 = excluded.sha256, bytes = excluded.bytes,
                changeID = excluded.changeID
            WHERE sha256 <> excluded.sha256
            """,
            [
                panorama.rawValue, rendition.width, rendition.height, rendition.media.sha256,
                rendition.media.bytes, change.id,
            ]
        ) {
            throw Problem(.registryNoPanorama, ["panorama": panorama.rawValue])
        }
    }

    /// Sets who may see a panorama.
    ///
    /// - Throws: `Problem` for an unknown panorama.
    public func setState(_ state: PanoramaEntry.State, of panorama: PanoramaID) throws {
        try requirePanorama(panorama)
        try run(
            "UPDATE panorama SET state = ?1, changeID = ?2 WHERE id = ?3 AND state <> ?1",
            [state.rawValue, change.id, panorama.rawValue])
    }

    private func requirePanorama(_ panorama: PanoramaID) throws {
        let sql = "SELECT 1 FROM panorama WHERE id = ?"
        guard try Bool.fetchOne(database, sql: sql, arguments: [panorama.rawValue]) != nil else {
            throw Problem(.registryNoPanorama, ["panorama": panorama.rawValue])
        }
    }

    /// Destroys a panorama: its original and renditions lose their bytes once the change is on the disk.
    ///
    /// For pictures that should never have been taken, such as one of a marked ballot. The rows stay, with
    /// hash, actor and reason. Every other panorama of the same original is destroyed with it.
    /// - Throws: `Problem` for an unknown panorama.
    public func purge(_ panorama: PanoramaID) throws {
        try requirePanorama(panorama)
        let doomed = try Row.fetchAll(
            database,
            sql: """
                WITH twin AS (
                    SELECT id, sha256 FROM panorama
                    WHERE sha256 = (SELECT sha256 FROM panorama WHERE id = ?))
                SELECT sha256, suffix, bytes FROM media WHERE isPurged = 0 AND (
                    sha256 IN (SELECT sha256 FROM twin)
                    OR sha256 IN (SELECT sha256 FROM rendition WHERE panoramaID IN (SELECT id FROM twin)))
                """,
            arguments: [panorama.rawValue])
        try run(
            """
            UPDATE panorama SET state = 'purged', changeID = ?1
            WHERE sha256 = (SELECT sha256 FROM panorama WHERE id = ?2) AND state <> 'purged'
            """,
            [change.id, panorama.rawValue])
        for row in doomed {
            let media = StoredMedia(sha256: row[0], suffix: row[1], bytes: row[2])
            try run(
                "UPDATE media SET isPurged = 1, changeID = ? WHERE sha256 = ?", [change.id, media.sha256])
            purged.append(media)
        }
    }
}
