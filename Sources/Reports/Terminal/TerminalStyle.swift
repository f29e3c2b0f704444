/// Whether a terminal report uses colour and weight; no meaning depends on them.
public enum TerminalStyle: Sendable {
    /// Letters only.
    case plain
    /// ANSI escape sequences (ECMA-48, SGR).
    case ansi

    /// What is set off from the rest.
    enum Emphasis: String {
        case title = "1"
        case alarm = "1;31"
        case caution = "1;33"
        case good = "32"
        case quiet = "2"
    }

    /// The text with an emphasis.
    func applied(_ emphasis: Emphasis?, to text: String) -> String {
        guard self == .ansi, let emphasis, !text.isEmpty else { return text }
        return "\u{1B}[\(emphasis.rawValue)m\(text)\u{1B}[0m"
    }
}
