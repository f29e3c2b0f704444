import Foundation
import Workflows
import Wording

/// The lines of a file or of standard input as they come.
struct LineFeed {
    private let descriptor: Int32
    private let path: String
    private var buffer: [UInt8] = []
    /// Where in the buffer the next line begins.
    private var start = 0
    private var number = 0
    private var isAtEnd = false
    /// Whether the line being read has already grown beyond what is kept.
    private var isOverlong = false
    /// No fact is longer; a file without line ends must not fill the memory.
    private static let longest = 1_000_000

    /// Opens a file, or standard input for `-`.
    init(_ path: String) throws {
        self.path = path
        descriptor = path == "-" ? 0 : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Problem(.requestUnreadable, ["file": path]) }
    }

    /// Waits for a line and hands over it and those already there, at most so many; none at the end.
    ///
    /// It never waits for a second line: who sent the first may be waiting for its answer.
    mutating func next(atMost count: Int) throws -> [RecordLines.Line] {
        var lines: [RecordLines.Line] = []
        while lines.count < count {
            if let line = takeLine() {
                lines.append(line)
            } else if isAtEnd || (!lines.isEmpty && !isReady) {
                break
            } else {
                try read()
            }
        }
        return lines
    }

    private mutating func takeLine() -> RecordLines.Line? {
        if let end = buffer[start...].firstIndex(of: UInt8(ascii: "\n")) {
            defer { start = end + 1 }
            return line(buffer[start..<end])
        }
        if buffer.count - start > Self.longest {
            start = buffer.count
            isOverlong = true
        }
        guard isAtEnd, start < buffer.count || isOverlong else { return nil }
        defer { start = buffer.count }
        return line(buffer[start...])
    }

    private mutating func line(_ bytes: ArraySlice<UInt8>) -> RecordLines.Line {
        number += 1
        var bytes = bytes
        if number == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
        if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
        defer { isOverlong = false }
        let isTooLong = isOverlong || bytes.count > Self.longest
        return RecordLines.Line(number: number, bytes: isTooLong ? nil : Array(bytes))
    }

    /// Whether reading would not wait.
    private var isReady: Bool {
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&request, 1, 0) > 0
    }

    private mutating func read() throws {
        buffer.removeFirst(start)
        start = 0
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        let count = Foundation.read(descriptor, &piece, piece.count)
        if count < 0, errno == EINTR { return }
        guard count >= 0 else { throw Problem(.requestUnreadable, ["file": path]) }
        if count == 0 { isAtEnd = true }
        buffer += piece[..<count]
    }
}
