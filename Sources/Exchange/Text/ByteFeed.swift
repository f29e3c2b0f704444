import Foundation
import Wording

/// Hands out the bytes of a file in chunks, so that a large one never stands in memory whole.
struct ByteFeed {
    private let source: FileSource
    private let handle: FileHandle?
    /// Chunks read ahead and given back.
    private var returned: [UInt8] = []
    private var position = 0
    private(set) var isAtEnd = false

    /// Opens a file.
    ///
    /// - Throws: `Problem` when it cannot be opened.
    init(_ source: FileSource) throws(Problem) {
        self.source = source
        switch source.origin {
        case .bytes: handle = nil
        case .url(let url):
            do {
                handle = try FileHandle(forReadingFrom: url)
            } catch {
                throw Problem(.requestUnreadable, ["file": url.path])
            }
        }
    }

    /// How many bytes were handed out.
    var bytesRead: Int { position - returned.count }

    /// The next bytes, nil at the end.
    mutating func read() throws(Problem) -> [UInt8]? {
        if !returned.isEmpty {
            defer { returned = [] }
            return returned
        }
        let chunk = try fetch(source.chunkSize)
        return chunk.isEmpty ? nil : chunk
    }

    /// Looks at the first bytes without taking them.
    mutating func peek(_ count: Int) throws(Problem) -> [UInt8] {
        while returned.count < count, !isAtEnd {
            returned += try fetch(count - returned.count)
        }
        return returned
    }

    private mutating func fetch(_ count: Int) throws(Problem) -> [UInt8] {
        guard !isAtEnd else { return [] }
        var chunk: [UInt8] = []
        switch source.origin {
        case .bytes(let bytes):
            chunk = Array(bytes[position..<min(position + count, bytes.count)])
        case .url(let url):
            do {
                if let data = try handle?.read(upToCount: count) { chunk = Array(data) }
            } catch {
                throw Problem(.requestUnreadable, ["file": url.path])
            }
        }
        position += chunk.count
        isAtEnd = chunk.isEmpty
        return chunk
    }
}
