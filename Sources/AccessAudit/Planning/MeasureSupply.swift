import PrecinctModel

/// The things without which an interim measure is only a word.
enum MeasureSupply {
    /// What has to be there and work, in the rule language.
    private static let needs = [
        "attendedPortableRamp": "any(kitItem where type = portableRamp and working)",
        "portableLight": "any(lamp where purpose = reading and working)",
    ]

    /// What a measure needs at a precinct; nil where it needs no thing that is counted.
    static func condition(for measure: String, vocabulary: Vocabulary) -> Condition? {
        guard let text = needs[measure], let syntax = try? Parser.parse(text) else { return nil }
        var checker = Checker(vocabulary: vocabulary, rules: [:], each: nil)
        return try? checker.condition(syntax)
    }

    /// The measures of a rule that say what is done: `other` may be anything, even carrying a voter.
    static func measures(of rule: Rule) -> [String] { rule.interim.filter { $0 != "other" } }
}
