import Foundation
import PrecinctModel
import PrecinctRegistry
import Testing
import Wording

struct PanoramaTests {
    let sample: SampleRegistry
    let sixty = SampleRegistry.sixty

    init() throws {
        sample = try SampleRegistry()
    }

    private func panorama(_ contents: String, at precinct: PrecinctReference = SampleRegistry.sixty) throws
        -> (PanoramaEntry, [RenditionEntry])
    {
        let original = try sample.registry.media.store(bytes: Data(contents.utf8), suffix: "jpg")
        let small = try sample.registry.media.store(bytes: Data("small \(contents)".utf8), suffix: "jpg")
        let entry = PanoramaEntry(
            precinct: precinct, original: original, fileName: "зал.jpg", view: "hall",
            capturedAt: SampleRegistry.start, width: 4096, height: 2048,
            diagnostics: "[{\"code\":\"no-gps\"}]")
        return (entry, [RenditionEntry(media: small, width: 1024, height: 512)])
    }

    @Test func `a panorama comes back with its renditions`() throws {
        let (entry, renditions) = try panorama("one")
        let filing = try sample.write { try $0.addPanorama(entry, renditions: renditions) }
        #expect(filing == .filed(entry.id))
        #expect(try sample.registry.panoramas(of: sixty) == [entry])
        #expect(try sample.registry.renditions(of: entry.id) == renditions)
        #expect(sample.registry.verify().mediaFiles == 2)
    }

    @Test func `the same original at the same precinct is reported and not filed twice`() throws {
        let (entry, renditions) = try panorama("one")
        _ = try sample.write { try $0.addPanorama(entry, renditions: renditions) }
        let before = try sample.registry.revision()
        let again = try sample.write { try $0.addPanorama(entry, renditions: renditions) }
        #expect(again == .alreadyFiled(entry.id))
        #expect(try sample.registry.revision() == before)
        #expect(try sample.registry.panoramas(of: sixty).count == 1)
    }

    @Test func `the same original at another precinct is found`() throws {
        let (entry, _) = try panorama("one")
        let (other, _) = try panorama("one", at: PrecinctReference(area: "4336", number: "9"))
        try sample.write { change in
            for panorama in [entry, other] { _ = try change.addPanorama(panorama, renditions: []) }
        }
        #expect(
            try sample.registry.panoramas(original: entry.original.sha256).map(\.precinct.number) == [
                "60", "9",
            ])
    }

    @Test func `a file name is kept in one spelling`() throws {
        var (entry, _) = try panorama("one")
        entry.fileName = "и\u{306}.jpg"
        _ = try sample.write { try $0.addPanorama(entry, renditions: []) }
        let kept = try #require(try sample.registry.panoramas(of: sixty).first).fileName
        #expect(Array(kept.unicodeScalars) == Array("\u{439}.jpg".unicodeScalars))
    }

    @Test func `a state can be set and an unknown panorama is named`() throws {
        let (entry, _) = try panorama("one")
        _ = try sample.write { try $0.addPanorama(entry, renditions: []) }
        try sample.write { try $0.setState(.published, of: entry.id) }
        #expect(try sample.registry.panoramas(of: sixty).first?.state == .published)
        let unknown = PanoramaID(rawValue: "none")
        #expect(
            try problem { try sample.write { try $0.setState(.draft, of: unknown) } }.message.key
                == .registryNoPanorama)
    }

    @Test func `a purge destroys the bytes, keeps the rows and is not called a loss`() throws {
        let (entry, renditions) = try panorama("one")
        _ = try sample.write { try $0.addPanorama(entry, renditions: renditions) }
        try sample.registry.write(
            actor: "Айжан", command: "panorama purge", reason: "бюллетень көрініп тұр",
            now: SampleRegistry.start
        ) { try $0.purge(entry.id) }
        #expect(!FileManager.default.fileExists(atPath: sample.registry.media.url(of: entry.original).path))
        #expect(try sample.registry.panoramas(of: sixty).first?.state == .purged)
        let report = sample.registry.verify()
        #expect(report.isSound)
        #expect(report.purgedFiles == 2)
        #expect(try sample.registry.changes().first?.reason == "бюллетень көрініп тұр")
    }
}
