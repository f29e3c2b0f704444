/// Something wrong with an input or a request: what, where and, within the text, what to do next.
///
/// One type serves every module, because a problem is worded at the surface only: libraries name the
/// text's key and its gaps, the front chooses the language.
public struct Problem: Error, Sendable, Hashable {
    /// How the process should end because of it (sysexits.h for 64).
    public enum Kind: Sendable, Hashable {
        /// The request cannot be carried out: exit code 1.
        case failure
        /// The command line itself is wrong: exit code 64.
        case usage
    }

    /// What is wrong and what to do next.
    public let message: Message
    /// Where it stands.
    public var place: Place
    /// How the process should end.
    public let kind: Kind

    /// Describes a problem.
    public init(
        _ key: TextKey, _ arguments: [String: String] = [:], at place: Place = Place(), kind: Kind = .failure
    ) {
        message = Message(key, arguments)
        self.place = place
        self.kind = kind
    }
}
