import Foundation
import PrecinctRegistry
import Testing
import Wording

struct CreatingTests {
    let place = TemporaryPlace()

    private func create(at name: String, country: String = "KZ", zone: String = "Asia/Qyzylorda") throws {
        try Registry.create(
            at: place.path(name), country: country, zone: zone, actor: "admin", now: SampleRegistry.start,
            packs: ["kz"], isSample: true
        ).close()
    }

    @Test func `a new registry keeps its settings and its making is the first change`() throws {
        try create(at: "new/registry")
        let registry = try Registry.open(at: place.path("new/registry"), mode: .readOnly)
        #expect(registry.settings.country == "KZ")
        #expect(registry.settings.zone == "Asia/Qyzylorda")
        #expect(registry.settings.packs == ["kz"])
        #expect(registry.settings.isSample)
        #expect(try registry.revision().change == 1)
        #expect(try registry.changes().map(\.command) == ["init"])
    }

    @Test func `an empty directory becomes a registry and nothing is left beside it`() throws {
        try FileManager.default.createDirectory(at: place.path("empty"), withIntermediateDirectories: true)
        try create(at: "empty")
        #expect(try FileManager.default.contentsOfDirectory(atPath: place.url.path) == ["empty"])
        let files = try FileManager.default.contentsOfDirectory(atPath: place.path("empty").path)
        #expect(files.sorted().filter { !$0.hasPrefix("registry.sqlite-") } == ["media", "registry.sqlite"])
    }

    @Test func `a directory with anything in it is refused and unchanged`() throws {
        try Data("mine".utf8).write(to: place.path("note.txt"))
        let before = try TemporaryPlace.snapshot(place.url)
        #expect(try problem { try create(at: "") }.message.key == .registryNotEmpty)
        #expect(try problem { try create(at: "note.txt") }.message.key == .registryNotEmpty)
        #expect(try TemporaryPlace.snapshot(place.url) == before)
    }

    @Test func `a registry is not made over another`() throws {
        try create(at: "one")
        #expect(try problem { try create(at: "one") }.message.key == .registryExists)
    }

    @Test func `an unknown zone or country is refused before anything is made`() throws {
        #expect(try problem { try create(at: "a", zone: "Asia/Kazaly") }.message.key == .registryZone)
        #expect(try problem { try create(at: "a", country: "kaz") }.message.key == .registryCountry)
        #expect(try FileManager.default.contentsOfDirectory(atPath: place.url.path).isEmpty)
    }
}
