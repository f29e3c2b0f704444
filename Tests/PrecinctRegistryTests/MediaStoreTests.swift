import Digests
import Foundation
import PrecinctRegistry
import Testing
import Wording

struct MediaStoreTests {
    let sample: SampleRegistry
    let bytes = Data((0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) })

    init() throws {
        sample = try SampleRegistry()
    }

    private func files() throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: sample.registry.media.directory.path)
            .filter { $0.contains(".") }
    }

    @Test func `a file lies under the hash of its contents`() throws {
        let source = sample.place.path("IMG 1.JPG")
        try bytes.write(to: source)
        let stored = try sample.registry.media.store(fileAt: source)
        #expect(stored.sha256 == SHA256Digest(of: bytes).hexadecimal)
        #expect(stored.bytes == 3_000_000)
        #expect(stored.path == "\(stored.sha256.prefix(2))/\(stored.sha256).jpg")
        #expect(try Data(contentsOf: sample.registry.media.url(of: stored)) == bytes)
        #expect(try files() == [stored.path])
    }

    @Test func `what is there already is not written again`() throws {
        let first = try sample.registry.media.store(bytes: bytes, suffix: "jpg")
        let path = sample.registry.media.url(of: first).path
        let inode = try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int
        #expect(try sample.registry.media.store(bytes: bytes, suffix: "JPG") == first)
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int == inode)
        #expect(try files() == [first.path])
    }

    @Test func `a damaged file is repaired by adding the original again`() throws {
        let stored = try sample.registry.media.store(bytes: bytes, suffix: "jpg")
        try Data("spoilt".utf8).write(to: sample.registry.media.url(of: stored))
        _ = try sample.registry.media.store(bytes: bytes, suffix: "jpg")
        #expect(try Data(contentsOf: sample.registry.media.url(of: stored)) == bytes)
    }

    @Test func `a suffix cannot lead out of the store`() throws {
        #expect(try sample.registry.media.store(bytes: bytes, suffix: "../..").suffix == "bin")
        #expect(try sample.registry.media.store(bytes: bytes, suffix: "").suffix == "bin")
    }

    @Test func `what cannot be read leaves nothing behind`() throws {
        let absent = sample.place.path("absent.jpg")
        #expect(
            try problem { _ = try sample.registry.media.store(fileAt: absent) }.message.key == .registryNoFile
        )
        // A directory can be opened but not read, so the temporary file exists by then.
        #expect(
            try problem { _ = try sample.registry.media.store(fileAt: sample.place.url) }.message.key
                == .registryNoFile)
        #expect(try files().isEmpty)
    }
}
