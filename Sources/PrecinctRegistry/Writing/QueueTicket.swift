import Foundation

/// A place in the queue of writers.
///
/// `flock` lets whoever asks first after a release have the lock, so that a writer who lets go only to come
/// back would starve those who wait. A ticket is therefore a locked byte of the lock file whose offset is the
/// moment of arrival: nobody takes the lock while a byte before his own is locked. The operating system drops
/// the byte with its owner, so that the dead hold up nobody; where it has no such locks, the queue is merely
/// unfair.
struct QueueTicket {
    private let descriptor: Int32
    private let offset: off_t
    /// Nanoseconds since the computer started are far above it, the contents of the file far below.
    private static let beginning: off_t = 1 << 20

    /// Queues up behind everybody who has a ticket.
    init(_ descriptor: Int32) {
        self.descriptor = descriptor
        var now = timespec()
        clock_gettime(CLOCK_MONOTONIC, &now)
        var offset = Self.beginning + off_t(now.tv_sec) * 1_000_000_000 + off_t(now.tv_nsec)
        // Two who came in the same nanosecond: one of them was a little later.
        for _ in 0..<1000 {
            if Self.control(Self.setLock, descriptor, F_WRLCK, offset, 1) { break }
            offset += 1
        }
        self.offset = offset
    }

    /// Tells whether nobody waits who came earlier.
    var isFirst: Bool {
        var range = Self.range(F_WRLCK, Self.beginning, offset - Self.beginning)
        guard fcntl(descriptor, Self.getLock, &range) == 0 else { return true }
        return range.l_type == Int16(F_UNLCK)
    }

    /// Leaves the queue.
    func giveBack() { _ = Self.control(Self.setLock, descriptor, F_UNLCK, offset, 1) }

    private static func control(
        _ command: Int32, _ descriptor: Int32, _ type: Int32, _ start: off_t, _ length: off_t
    ) -> Bool {
        var range = range(type, start, length)
        if fcntl(descriptor, command, &range) == 0 { return true }
        return errno != EAGAIN && errno != EACCES
    }

    private static func range(_ type: Int32, _ start: off_t, _ length: off_t) -> flock {
        var range = flock()
        range.l_type = Int16(type)
        range.l_whence = Int16(SEEK_SET)
        range.l_start = start
        range.l_len = length
        return range
    }

    // Locks of the open file rather than of the process: two registries of one process queue like any other.
    #if canImport(Darwin)
        private static let setLock: Int32 = 90
        private static let getLock: Int32 = 92
    #else
        private static let setLock: Int32 = 37
        private static let getLock: Int32 = 36
    #endif
}
