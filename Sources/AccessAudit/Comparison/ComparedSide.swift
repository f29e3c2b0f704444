/// How one group of packs stands to one rule about one element.
public struct ComparedSide: Sendable {
    /// Whether it judges at all.
    public enum Standing: String, Sendable, CaseIterable {
        /// It has findings.
        case judged
        /// Its rule falls due at a later moment.
        case dueLater
        /// Its rule judges something else.
        case elsewhere
        /// It has no rule of that id.
        case absent
    }

    /// Whether it judges at all.
    public let standing: Standing
    /// Its findings, the worst outcome first.
    public let findings: [Finding]
    /// Its rules of that id, by the numbers of pack and rule.
    public let rules: [(pack: Int, rule: Int)]

    /// The finding that counts where several packs of the group have the rule.
    public var lead: Finding? { findings.first }
}

extension Outcome {
    /// The worst of several outcomes counts.
    var weight: Int {
        switch self {
        case .failed: 4
        case .untested: 3
        case .cantTell: 2
        case .passed: 1
        case .inapplicable: 0
        }
    }
}
