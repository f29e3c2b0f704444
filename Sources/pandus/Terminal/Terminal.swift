import Foundation
import Reports
import Workflows
import Wording

/// Where results and everything else go: results to standard output, all else to standard error.
enum Terminal {
    /// Writes a result; a reader that went away ends the command quietly.
    static func print(_ text: String, terminator: String = "\n") {
        write(text + terminator, to: FileHandle.standardOutput)
    }

    /// Writes what is no result.
    static func note(_ text: String) {
        write(text + "\n", to: FileHandle.standardError)
    }

    /// Says what is wrong and ends the process with the code of its kind.
    static func complain(_ problems: [Problem], summary: String? = nil) -> Never {
        for problem in problems.prefix(20) { note("\(Spoken.texts(.sayError)): \(Spoken.texts(problem))") }
        if problems.count > 20 { note("… \(problems.count)") }
        if let summary { note(summary) }
        exit(problems.contains { $0.kind == .usage } ? 64 : 1)
    }

    /// Whether a person sits there who can be asked.
    static var isInteractive: Bool { isatty(0) == 1 && isatty(2) == 1 }

    /// Colour only on a terminal that wants it (no-color.org).
    static var style: TerminalStyle {
        isatty(1) == 1 && ProcessInfo.processInfo.environment["NO_COLOR"] == nil ? .ansi : .plain
    }

    /// The width of the terminal, 100 where there is none.
    static var width: Int {
        var size = winsize()
        guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 100 }
        return min(max(Int(size.ws_col), 40), 160)
    }

    /// Asks a question on the terminal; anything but a plain yes in one of the languages is no.
    static func confirms(_ question: String) -> Bool {
        write(question + " ", to: FileHandle.standardError)
        let answer = readLine()?.trimmingCharacters(in: .whitespaces).lowercased() ?? ""
        return ["y", "yes", "д", "да", "и", "иә"].contains(answer)
    }

    /// A result as JSON with keys in a fixed order.
    static func json(_ value: some Encodable) throws { print(try jsonText(value)) }

    /// A value as JSON with keys in a fixed order.
    static func jsonText(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    private static func write(_ text: String, to handle: FileHandle) {
        do {
            try handle.write(contentsOf: Data(text.utf8))
        } catch {
            // A reader that has seen enough is no failure; a full disk is.
            let code = errno
            OutputFile.abandonDrafts()
            guard code != EPIPE else { exit(0) }
            if handle !== FileHandle.standardError {
                let problem = Problem(.requestNoOutput, ["detail": String(cString: strerror(code))])
                note("\(Spoken.texts(.sayError)): \(Spoken.texts(problem))")
            }
            exit(1)
        }
    }
}
