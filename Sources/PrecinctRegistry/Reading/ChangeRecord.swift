public import PrecinctModel

/// One change of the history.
public struct ChangeRecord: Sendable, Hashable {
    /// Its number, from 1.
    public let id: Int64
    /// When it was recorded.
    public let at: Instant
    /// Who is responsible.
    public let actor: String
    /// What was done.
    public let command: String
    /// Why.
    public let reason: String?
    /// The link of the hash chain.
    public let hash: String
    /// How many observations it recorded.
    public let observations: Int
    /// How many rows of areas, precincts, premises and media it wrote.
    public let identityRows: Int
}
