import Wording

/// How one link of the chain of access stands for one group of voters, worst first.
enum ChainState: String, CaseIterable {
    /// Something serious or critical fails.
    case broken
    /// Something is not decided.
    case open
    /// Something lighter fails.
    case faults
    /// Everything that applies passed, and something did.
    case passed
    /// Rules exist, and none applies.
    case inapplicable
    /// No rule judges it.
    case unjudged

    /// Its text.
    var textKey: TextKey {
        switch self {
        case .broken: .reportChainBroken
        case .open: .reportChainOpen
        case .faults: .reportChainFaults
        case .passed: .reportChainPassed
        case .inapplicable: .reportChainInapplicable
        case .unjudged: .reportChainUnjudged
        }
    }

    /// A sign that stands beside the word and never instead of it.
    var sign: String {
        switch self {
        case .broken: "✕"
        case .open: "?"
        case .faults: "!"
        case .passed: "✓"
        case .inapplicable, .unjudged: "–"
        }
    }
}
