public import Foundation
import Wording

/// The files of a registry, each under the hash of its contents: `media/aa/<sha256>.<suffix>`.
///
/// A file is stored before the row that names it: written beside its place, synced, renamed, and the
/// directory synced. Must: a row's file is there and whole. Should: nothing lies there without a row;
/// a crash between the two leaves such a file, which harms nothing and which `verify` names.
public struct MediaStore: Sendable {
    /// The directory `media`.
    public let directory: URL

    /// The store of a registry's directory.
    init(of registry: URL) {
        directory = registry.appendingPathComponent("media", isDirectory: true)
    }

    /// Where a stored file lies.
    public func url(of media: StoredMedia) -> URL { directory.appendingPathComponent(media.path) }

    /// Stores the bytes of a picture or a document; what is there already is not written again.
    ///
    /// - Parameter suffix: The suffix of the name; anything but ASCII letters and digits is left out.
    /// - Throws: `Problem` when the disk is full or refuses; then no file remains.
    public func store(bytes: Data, suffix: String) throws -> StoredMedia {
        try store(suffix: suffix, source: directory.path) { descriptor, path in
            try Durability.write(bytes, to: descriptor, path: path)
        }
    }

    /// Stores a copy of a file, in pieces of 1 MiB, so that memory does not grow with it.
    ///
    /// - Throws: `Problem` when the file cannot be read or the disk is full or refuses; then no file remains.
    public func store(fileAt source: URL) throws -> StoredMedia {
        try store(suffix: source.pathExtension, source: source.path) { descriptor, path in
            let input = open(source.path, O_RDONLY | O_CLOEXEC)
            guard input >= 0 else { throw Problem(errno: errno, path: source.path) }
            defer { close(input) }
            var buffer = Data(count: 1 << 20)
            while true {
                let count = buffer.withUnsafeMutableBytes { read(input, $0.baseAddress, $0.count) }
                if count < 0, errno == EINTR { continue }
                guard count >= 0 else { throw Problem(errno: errno, path: source.path) }
                if count == 0 { return }
                try Durability.write(buffer.prefix(count), to: descriptor, path: path)
            }
        }
    }

    /// Removes a file whose row says that it was destroyed.
    func remove(_ media: StoredMedia) throws {
        let path = url(of: media).path
        guard unlink(path) == 0 || errno == ENOENT else { throw Problem(errno: errno, path: path) }
        try Durability.sync(directory: url(of: media).deletingLastPathComponent().path)
    }
}
