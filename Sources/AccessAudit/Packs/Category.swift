/// Whom a rule concerns; secrecy concerns everybody and is judged apart.
public enum Category: String, Sendable, CaseIterable {
    /// Voters in a wheelchair (К).
    case wheelchair
    /// Other voters who walk with difficulty (О).
    case mobility
    /// Blind and partially sighted voters (С).
    case vision
    /// Deaf and hard of hearing voters (Г).
    case hearing
    /// Voters who find texts and crowds hard (У).
    case cognitive
    /// The secrecy of the ballot.
    case secrecy

    /// The five categories of access, without secrecy.
    public static let access: [Category] = [.wheelchair, .mobility, .vision, .hearing, .cognitive]
}
