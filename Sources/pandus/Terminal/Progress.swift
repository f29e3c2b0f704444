import Foundation

/// How far a long piece of work has come: share, rate and time left, on a terminal only.
final class Progress {
    private let total: Int?
    private let start = Date()
    private var lastShown = Date.distantPast
    private var isShown = false

    /// - Parameter total: the bytes to be read, nil where nobody knows.
    init(total: Int?) {
        self.total = total
    }

    /// Shows how many bytes were read, a few times a second.
    func show(_ bytes: Int) {
        let now = Date()
        guard Terminal.isInteractive, now.timeIntervalSince(lastShown) > 0.25 else { return }
        lastShown = now
        let seconds = now.timeIntervalSince(start)
        guard seconds > 0.5 else { return }
        isShown = true
        let rate = Double(bytes) / seconds
        var line = String(format: "%.1f MB, %.1f MB/s", Double(bytes) / 1e6, rate / 1e6)
        if let total, total > 0, rate > 0 {
            let left = Int((Double(max(0, total - bytes)) / rate).rounded(.up))
            line = String(format: "%3d %%, ", min(100, bytes * 100 / total)) + line + ", \(left) s"
        }
        FileHandle.standardError.write(Data("\r\u{1B}[K\(line)".utf8))
    }

    /// Clears the line.
    func end() {
        if isShown { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
        isShown = false
    }
}
