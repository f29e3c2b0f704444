import Foundation
import GRDB
import PrecinctModel
import PrecinctRegistry
import Testing
import Wording

struct BackupTests {
    let sample: SampleRegistry
    let stored: StoredMedia
    private let picture = Data((0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) })

    init() throws {
        sample = try SampleRegistry()
        stored = try sample.registry.media.store(bytes: picture, suffix: "jpg")
        let stored = stored
        try sample.write { change in
            try change.addMedia(stored)
            try change.record([.sample(.present(true))], of: .premises("school"))
        }
    }

    private var registry: Registry { sample.registry }
    private func names(_ directory: URL) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: directory.path).sorted()
    }

    @Test func `a backup is a registry of the same state with every file`() throws {
        let target = sample.place.path("backup")
        var stages: [CopyProgress.Stage] = []
        let report = try registry.backUp(to: target) { stages.append($0.stage) }
        #expect(report.verification.issues.isEmpty)
        #expect(report.mediaFiles == 1)
        #expect(report.mediaBytes == 3_000_000)
        #expect(Set(stages) == Set(CopyProgress.Stage.allCases))
        #expect(try names(target) == ["media", "registry.sqlite"])
        #expect(try names(sample.place.url) == ["backup", "registry"])
        let copy = try Registry.open(at: target, mode: .readOnly)
        #expect(try copy.revision() == registry.revision())
        #expect(report.revision == (try registry.revision()))
        #expect(try Data(contentsOf: copy.media.url(of: stored)) == picture)
        #expect(try copy.precincts() == registry.precincts())
        #expect(copy.settings == registry.settings)
    }

    @Test(arguments: ["backup", "backup.tar"])
    func `what was backed up can be restored and written on`(name: String) throws {
        let place = sample.place.path(name)
        _ =
            name.hasSuffix("tar")
            ? try registry.archive(to: place) : try registry.backUp(to: place)
        let target = sample.place.path("new/restored")
        let report = try Registry.restore(place, to: target)
        #expect(report.verification.isSound)
        #expect(report.mediaFiles == 1)
        let restored = try Registry.open(at: target, mode: .readWrite)
        #expect(try restored.revision() == registry.revision())
        #expect(try Data(contentsOf: restored.media.url(of: stored)) == picture)
        try restored.write(actor: "a", command: "c", now: SampleRegistry.start) { change in
            try change.addArea(Area(code: "99", name: "x", kind: .other))
        }
        #expect(restored.verify().issues.isEmpty)
        #expect(try names(sample.place.url) == [name, "new", "registry"].sorted())
        #expect(try names(sample.place.path("new")) == ["restored"])
    }

    @Test func `a backup taken while others write is one state of theirs`() async throws {
        let directory = registry.directory
        let isDone = Shared(false)
        let target = sample.place.path("backup")
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                let writer = try Registry.open(at: directory, mode: .readWrite)
                for index in 0..<200 where !isDone.value {
                    let media = try writer.media.store(bytes: Data("picture \(index)".utf8), suffix: "jpg")
                    try writer.write(actor: "b", command: "add", now: SampleRegistry.start) { change in
                        try change.addMedia(media)
                        try change.addArea(Area(code: "a\(index)", name: "x", kind: .other))
                    }
                }
            }
            group.addTask {
                defer { isDone.change { $0 = true } }
                for index in 0..<3 {
                    let reader = try Registry.open(at: directory, mode: .readOnly)
                    let report = try reader.backUp(to: target.appendingPathComponent("\(index)"))
                    #expect(report.verification.issues.isEmpty)
                    let copy = try Registry.open(
                        at: target.appendingPathComponent("\(index)"), mode: .readOnly)
                    // Each change wrote an area and a file: both or neither are there.
                    let areas = try copy.areas().count { $0.code.hasPrefix("a") }
                    #expect(report.mediaFiles == areas + 1)
                }
            }
            try await group.waitForAll()
        }
        #expect(registry.verify().isSound)
    }

    @Test func `a place that is taken is refused and unchanged`() throws {
        let taken = sample.place.path("taken")
        try FileManager.default.createDirectory(at: taken, withIntermediateDirectories: true)
        try Data("mine".utf8).write(to: taken.appendingPathComponent("note.txt"))
        let before = try TemporaryPlace.snapshot(sample.place.url)
        let attempts: [(TextKey, () throws -> Void)] = [
            (.registryNotEmpty, { _ = try registry.backUp(to: taken) }),
            (.registryExists, { _ = try registry.backUp(to: registry.directory) }),
            (.backupInside, { _ = try registry.backUp(to: registry.directory.appendingPathComponent("b")) }),
            (.backupExists, { _ = try registry.archive(to: taken.appendingPathComponent("note.txt")) }),
            (.registryNotEmpty, { _ = try Registry.restore(registry.directory, to: taken) }),
            (.registryExists, { _ = try Registry.restore(registry.directory, to: registry.directory) }),
            (.registryNotARegistry, { _ = try Registry.restore(taken, to: sample.place.path("new")) }),
            (
                .registryNoFile,
                { _ = try Registry.restore(sample.place.path("x"), to: sample.place.path("new")) }
            ),
            (
                .backupArchiveBroken,
                {
                    _ = try Registry.restore(
                        taken.appendingPathComponent("note.txt"), to: sample.place.path("new"))
                }
            ),
        ]
        for (key, attempt) in attempts { #expect(try problem(attempt).message.key == key) }
        #expect(try TemporaryPlace.snapshot(sample.place.url) == before)
    }

    @Test func `a damaged file is backed up as it is and loudly, and never restored`() throws {
        let file = registry.media.url(of: stored)
        try Data("spoilt".utf8).write(to: file)
        let target = sample.place.path("backup")
        let report = try registry.backUp(to: target)
        #expect(!report.verification.isSound)
        #expect(report.verification.damagedFiles == 1)
        #expect(FileManager.default.fileExists(atPath: target.path))
        let refused = try Registry.restore(target, to: sample.place.path("restored"))
        #expect(!refused.verification.isSound)
        #expect(try names(sample.place.url) == ["backup", "registry"])
    }

    @Test func `a file that is missing makes the backup unsound`() throws {
        try FileManager.default.removeItem(at: registry.media.url(of: stored))
        let report = try registry.backUp(to: sample.place.path("backup"))
        #expect(report.verification.issues.map(\.message.key) == [.registryVerifyMediaMissing])
    }

    @Test func `a purged file is neither in the backup nor missed`() throws {
        let entry = PanoramaEntry(
            precinct: SampleRegistry.sixty, original: stored, fileName: "a.jpg", width: 2, height: 1)
        _ = try sample.write { try $0.addPanorama(entry, renditions: []) }
        try sample.write { try $0.purge(entry.id) }
        let report = try registry.backUp(to: sample.place.path("backup"))
        #expect(report.verification.issues.isEmpty)
        #expect(report.mediaFiles == 0)
        #expect(report.verification.purgedFiles == 1)
    }

    @Test(arguments: [0, 100, 512, 513, 5_000, 100_000, 3_000_000])
    func `an archive that was cut off restores nothing`(length: Int) throws {
        let archive = sample.place.path("backup.tar")
        _ = try registry.archive(to: archive)
        try Data(contentsOf: archive).prefix(length).write(to: archive)
        let refused = try problem { _ = try Registry.restore(archive, to: sample.place.path("new")) }
        #expect(refused.message.key == .backupArchiveBroken)
        #expect(try names(sample.place.url) == ["backup.tar", "registry"])
    }

    @Test func `an archive with a flipped byte restores nothing`() throws {
        let archive = sample.place.path("backup.tar")
        _ = try registry.archive(to: archive)
        var bytes = try Data(contentsOf: archive)
        bytes[bytes.count - 1_000_000] ^= 1
        try bytes.write(to: archive)
        let report = try Registry.restore(archive, to: sample.place.path("new"))
        #expect(report.verification.damagedFiles == 1)
        #expect(try names(sample.place.url) == ["backup.tar", "registry"])
    }

    @Test func `an archive with a file that leads elsewhere is refused`() throws {
        let archive = sample.place.path("backup.tar")
        _ = try registry.archive(to: archive)
        var bytes = try Data(contentsOf: archive)
        let name = Data("media/\(stored.sha256.prefix(2))".utf8)
        let spot = try #require(bytes.firstRange(of: name, in: 512..<bytes.count))
        bytes.replaceSubrange(spot, with: Data("../../aa".utf8))
        // The sum of the header must be right, or that alone would refuse it.
        let header = spot.lowerBound - 345
        var sum = 0
        for index in 0..<512 { sum += (148..<156).contains(index) ? 32 : Int(bytes[header + index]) }
        let text = String(sum, radix: 8)
        bytes.replaceSubrange(
            (header + 148)..<(header + 154),
            with: Data((String(repeating: "0", count: 6 - text.count) + text).utf8))
        try bytes.write(to: archive)
        let refused = try problem { _ = try Registry.restore(archive, to: sample.place.path("new")) }
        #expect(refused.message.key == .backupArchiveBroken)
    }

    @Test(
        .enabled(
            if: FileManager.default.isExecutableFile(atPath: "/usr/bin/tar")
                || FileManager.default.isExecutableFile(atPath: "/bin/tar"), "no tar here"))
    func `any tar can unpack an archive`() throws {
        let archive = sample.place.path("backup.tar")
        _ = try registry.archive(to: archive)
        let target = sample.place.path("unpacked")
        try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
        let tar = Process()
        tar.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        tar.arguments = ["tar", "-xf", archive.path, "-C", target.path]
        try tar.run()
        tar.waitUntilExit()
        #expect(tar.terminationStatus == 0)
        let copy = try Registry.open(at: target, mode: .readOnly)
        #expect(copy.verify().issues.isEmpty)
    }
}
