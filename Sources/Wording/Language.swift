/// A language in which Pandus speaks to people (ISO 639-1).
public enum Language: String, CaseIterable, Sendable {
    /// Kazakh.
    case kk
    /// Russian.
    case ru
    /// English.
    case en

    /// The language of a POSIX locale name such as `ru_RU.UTF-8`, English when it is none of ours.
    public init(locale: String?) {
        let code = (locale ?? "").prefix { $0.isLetter }.lowercased()
        self = Language(rawValue: code) ?? .en
    }
}
