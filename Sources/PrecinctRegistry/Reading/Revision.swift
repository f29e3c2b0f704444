/// The state of a registry: its newest change, whose hash covers all that went before.
public struct Revision: Sendable, Hashable, CustomStringConvertible {
    /// The number of the change.
    public let change: Int64
    /// Its hash, 64 hexadecimal digits.
    public let hash: String

    /// Names a state.
    public init(change: Int64, hash: String) {
        self.change = change
        self.hash = hash
    }

    /// The number and the first twelve digits, such as `42-9f86d081884c`.
    public var description: String { "\(change)-\(hash.prefix(12))" }
}
