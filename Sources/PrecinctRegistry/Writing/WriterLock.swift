import Foundation
import PrecinctModel
import Wording

/// The lock file behind which writers queue.
///
/// SQLite alone would do for correctness, but could neither tell the second writer whom it waits for nor keep
/// the order in which they came. The operating system drops the lock when its holder dies, so that a stale one
/// cannot exist.
struct WriterLock: Sendable {
    let path: String
    let wait: Duration

    /// Runs a body as the only writer.
    ///
    /// - Parameter leavingNoTrace: Whether to do without a lock file that is not there: nobody has ever written
    ///   then, and who begins to meanwhile is kept apart by SQLite.
    /// - Throws: `Problem` naming the holder when the lock was not free in time, and what the body throws.
    func withLock<Value>(
        command: String, leavingNoTrace: Bool = false, _ body: () throws -> Value
    ) throws -> Value {
        let creating = leavingNoTrace ? 0 : O_CREAT
        let descriptor = Foundation.open(path, O_RDWR | creating | O_CLOEXEC, 0o644)
        if descriptor < 0, errno == ENOENT, leavingNoTrace { return try body() }
        guard descriptor >= 0 else { throw Problem(errno: errno, path: path) }
        defer { Foundation.close(descriptor) }
        try acquire(descriptor)
        sign(descriptor, command)
        // An empty file says that nobody writes; closing the descriptor drops the lock.
        defer { ftruncate(descriptor, 0) }
        return try body()
    }

    private func acquire(_ descriptor: Int32) throws {
        let clock = ContinuousClock()
        let deadline = clock.now + wait
        let ticket = QueueTicket(descriptor)
        defer { ticket.giveBack() }
        // Short at first, because most writers are; the order does not depend on who looks more often.
        var pause: UInt32 = 500
        while true {
            if ticket.isFirst {
                if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return }
                guard errno == EWOULDBLOCK || errno == EINTR else { throw Problem(errno: errno, path: path) }
            }
            guard clock.now < deadline else { throw busy() }
            usleep(pause)
            pause = min(pause * 2, 5_000)
        }
    }

    private func sign(_ descriptor: Int32, _ command: String) {
        let line = command.split(whereSeparator: \.isNewline).joined(separator: " ")
        let since = Instant(seconds: Int64(time(nil)))
        let text = "\(getpid())\n\(since)\n\(line)\n"
        // Only an explanation for others: that it could not be written must not stop the work.
        let written = text.withCString { pwrite(descriptor, $0, strlen($0), 0) }
        // A holder that died has left its lines, which may be longer.
        if written > 0 { ftruncate(descriptor, off_t(written)) }
    }

    private func busy() -> Problem {
        let seconds = "\(wait.components.seconds)"
        let lines = (try? String(contentsOfFile: path, encoding: .utf8))?.split(separator: "\n") ?? []
        guard lines.count >= 3 else { return Problem(.registryBusyUnknown, ["seconds": seconds]) }
        return Problem(
            .registryBusy,
            [
                "pid": String(lines[0]), "since": String(lines[1]), "command": String(lines[2]),
                "seconds": seconds,
            ])
    }
}
