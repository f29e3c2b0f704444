import Foundation
import GRDB
import PrecinctModel
import PrecinctRegistry
import Testing
import Wording

struct VerificationTests {
    let sample: SampleRegistry
    let stored: StoredMedia

    init() throws {
        sample = try SampleRegistry()
        stored = try sample.registry.media.store(bytes: Data("picture".utf8), suffix: "jpg")
        let stored = stored
        try sample.write { change in
            try change.addMedia(stored)
            let width = try Quantity(parsing: "850 mm", unit: .millimetre)
            try change.record(
                [
                    .sample(.value(attribute: "width", .number(width))), .sample(.present(true)),
                ], of: .premises("school"))
        }
    }

    /// Does what only somebody with the file in hand can do, the guards being in his way.
    private func tamper(_ sql: String, keepingTriggers: Bool = false) throws {
        let path = sample.registry.directory.appendingPathComponent("registry.sqlite").path
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        let database = try DatabaseQueue(path: path, configuration: configuration)
        try database.write { database in
            let triggers = try Row.fetchAll(
                database, sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
            for trigger in triggers { try database.execute(sql: "DROP TRIGGER \(trigger[0] as String)") }
            try database.execute(sql: sql)
            for trigger in triggers { try database.execute(sql: trigger[1]) }
        }
    }

    private func keys() -> [TextKey] { sample.registry.verify().issues.map(\.message.key) }

    @Test func `an untouched registry is sound and everything was counted`() throws {
        var stages: Set<VerificationProgress.Stage> = []
        let report = sample.registry.verify { stages.insert($0.stage) }
        #expect(report.isSound)
        #expect(report.issues.isEmpty)
        #expect(report.changes == 3)
        #expect(report.observations == 2)
        #expect(report.identityRows > 15)
        #expect(report.mediaFiles == 1)
        #expect(report.mediaBytes == 7)
        #expect(stages == Set(VerificationProgress.Stage.allCases))
    }

    @Test(arguments: [
        ("UPDATE observation SET value = '8/1' WHERE sequence = 1", TextKey.registryVerifyChange),
        ("UPDATE observation SET observedAt = observedAt - 1 WHERE sequence = 2", .registryVerifyChange),
        ("UPDATE observation SET changeID = 2 WHERE sequence = 2", .registryVerifyChange),
        ("DELETE FROM observation WHERE sequence = 2", .registryVerifySequence),
        ("UPDATE change SET actor = 'somebody' WHERE id = 3", .registryVerifyChange),
        ("UPDATE change SET at = at - 1 WHERE id = 2", .registryVerifyChange),
        ("UPDATE identityChange SET content = '{}' WHERE sequence = 2", .registryVerifyChange),
        ("DELETE FROM identityChange WHERE sequence = 2", .registryVerifySequence),
        ("UPDATE precinct SET name = 'x' WHERE number = '60'", .registryVerifyIdentity),
        ("UPDATE precinct SET name = NULL WHERE number = '60'", .registryVerifyIdentity),
        ("DELETE FROM externalID", .registryVerifyIdentity),
        ("INSERT INTO area VALUES ('99', 'x', NULL, 'other', NULL, 1)", .registryVerifyIdentity),
        ("UPDATE media SET isPurged = 1", .registryVerifyIdentity),
        ("UPDATE setting SET zone = 'UTC'", .registryVerifyIdentity),
        ("DELETE FROM change WHERE id = 2", .registryVerifyLink),
        ("UPDATE precinct SET area = 'nowhere' WHERE number = '10'", .registryVerifyReference),
    ])
    func `a row altered behind our back is named`(sql: String, key: TextKey) throws {
        try tamper(sql)
        let report = sample.registry.verify()
        #expect(!report.isSound)
        #expect(report.issues.map(\.message.key).contains(key))
    }

    @Test func `the altered change is named by its number and command`() throws {
        try tamper("UPDATE observation SET value = '8/1' WHERE sequence = 1")
        let issue = try #require(sample.registry.verify().issues.first)
        #expect(issue.message.arguments["change"] == "3")
        #expect(issue.message.arguments["command"] == "test")
    }

    @Test func `a change through our own tables that skips the history is named`() throws {
        let path = sample.registry.directory.appendingPathComponent("registry.sqlite").path
        try DatabaseQueue(path: path).write { try $0.execute(sql: "UPDATE precinct SET name = 'x'") }
        #expect(keys() == [.registryVerifyChange])
    }

    @Test func `a guard that is gone is named`() throws {
        let path = sample.registry.directory.appendingPathComponent("registry.sqlite").path
        try DatabaseQueue(path: path).write { try $0.execute(sql: "DROP TRIGGER observationNoUpdate") }
        let issue = try #require(sample.registry.verify().issues.first)
        #expect(issue.message == Message(.registryVerifyTrigger, ["trigger": "observationNoUpdate"]))
    }

    @Test func `a flipped bit in a file is named`() throws {
        let file = sample.registry.media.url(of: stored)
        var bytes = try Data(contentsOf: file)
        bytes[3] ^= 1
        try bytes.write(to: file)
        let report = sample.registry.verify()
        #expect(report.issues.map(\.message.key) == [.registryVerifyMediaDamaged])
        #expect(report.issues.first?.message.arguments["file"] == "media/\(stored.path)")
        #expect(report.damagedFiles == 1)
        #expect(!report.isSound)
    }

    @Test func `a deleted file is named`() throws {
        try FileManager.default.removeItem(at: sample.registry.media.url(of: stored))
        let report = sample.registry.verify()
        #expect(report.issues.map(\.message.key) == [.registryVerifyMediaMissing])
        #expect(report.missingFiles == 1)
    }

    @Test func `files without a row are leftovers, not damage`() throws {
        let orphan = try sample.registry.media.store(bytes: Data("nobody's".utf8), suffix: "jpg")
        let unfinished = sample.registry.media.directory.appendingPathComponent(".incoming-1-2")
        try Data("half".utf8).write(to: unfinished)
        let report = sample.registry.verify()
        #expect(report.isSound)
        #expect(report.orphanFiles == 2)
        #expect(
            Set(report.issues.map(\.message)) == [
                Message(.registryVerifyMediaOrphan, ["file": "media/\(orphan.path)"]),
                Message(.registryVerifyMediaLeftover, ["file": "media/.incoming-1-2"]),
            ])
    }

    @Test func `a spoilt page is named and does not stop the verification`() throws {
        try sample.registry.close()
        let file = sample.registry.directory.appendingPathComponent("registry.sqlite")
        var bytes = try Data(contentsOf: file)
        let spot = try #require(bytes.lastRange(of: Data("Айжан".utf8)))
        for index in (spot.lowerBound / 4096 * 4096)..<(spot.lowerBound / 4096 * 4096 + 64) {
            bytes[index] = 0xFF
        }
        try bytes.write(to: file)
        let report = try Registry.open(at: sample.registry.directory, mode: .readOnly).verify()
        #expect(report.issues.map(\.message.key).contains(.registryVerifyDatabase))
        #expect(report.mediaFiles == 1)
    }
}
