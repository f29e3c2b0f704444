import PositionedYAML

/// A rule as its file has it, with what packs that extend that file want changed.
struct RuleDraft {
    let id: String
    let node: YAMLNode
    let file: String
    /// The id of the pack that wrote it.
    let pack: String
    /// The instruments it may cite.
    let instruments: [String: PackCompiler.Instrument]
    var overrides: [RuleOverride] = []
}
