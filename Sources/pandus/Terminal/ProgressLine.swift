import Foundation
import Wording

/// Tells on standard error how far long work has come: one line that rewrites itself on a terminal, else a
/// plain line now and then.
final class ProgressLine {
    private let isTerminal = isatty(2) == 1
    private let clock = ContinuousClock()
    private var work: TextKey?
    private var start: ContinuousClock.Instant
    private var lastTold: ContinuousClock.Instant
    private var isLineOpen = false

    init() {
        start = clock.now
        lastTold = clock.now
    }

    /// Takes note of what is done; it is told of at most ten times a second, off a terminal every ten seconds.
    func update(_ work: TextKey, done: Int64, total: Int64) {
        let now = clock.now
        if work != self.work {
            self.work = work
            start = now
            lastTold = now
        }
        let pause: Duration = isTerminal ? .milliseconds(100) : .seconds(10)
        guard total > 0, now - lastTold >= pause else { return }
        lastTold = now
        let line = line(work, done, total, elapsed: (now - start) / .seconds(1))
        if isTerminal {
            FileHandle.standardError.write(Data("\r\u{1B}[K\(line)".utf8))
            isLineOpen = true
        } else {
            Terminal.note(line)
        }
    }

    /// Wipes the line, so that what follows begins in the first column.
    func finish() {
        if isLineOpen { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
        isLineOpen = false
    }

    private func line(_ work: TextKey, _ done: Int64, _ total: Int64, elapsed: Double) -> String {
        var gaps = [
            "work": Spoken.texts(work), "done": "\(done)", "total": "\(total)",
            "percent": "\(done * 100 / total)",
        ]
        guard elapsed >= 1, done > 0 else { return Spoken.texts(.progressLineStart, gaps) }
        let rate = Double(done) / elapsed
        let left = Int64((Double(total - done) / rate).rounded(.up))
        gaps["rate"] = "\(Int64(rate))"
        gaps["left"] = "\(left / 60):\(left % 60 < 10 ? "0" : "")\(left % 60)"
        return Spoken.texts(.progressLine, gaps)
    }
}
