import Foundation
import Wording

/// Tells on standard error how far long work has come: one line that changes on a terminal, plain lines
/// otherwise, and nothing for work that is done in a moment.
struct ProgressNote {
    private let start = Date()
    private var last = Date()
    private let isTerminal = isatty(2) == 1
    private var isShown = false

    /// Shows the state if it is time to.
    mutating func show(_ done: Int, of total: Int) {
        let now = Date()
        let spent = now.timeIntervalSince(start)
        guard spent >= 2, now.timeIntervalSince(last) >= (isTerminal ? 0.5 : 10), done < total else { return }
        last = now
        let rate = Double(done) / spent
        let text = Spoken.texts(
            .exportProgress,
            [
                "done": "\(done)", "total": "\(total)", "rate": "\(Int(rate))",
                "left": "\(Int((Double(total - done) / max(rate, 0.001)).rounded(.up)))",
            ])
        isShown = true
        if isTerminal {
            FileHandle.standardError.write(Data("\r\u{1B}[K\(text)".utf8))
        } else {
            Terminal.note(text)
        }
    }

    /// Clears the line.
    mutating func close() {
        if isShown, isTerminal { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
        isShown = false
    }
}
