/// The keys of a rule pack file, which `Schemas/pack.schema.json` describes for editors.
public enum PackFormat {
    /// The version this program reads.
    public static let version = "pack/1"
    /// The keys of the file itself.
    public static let pack = [
        "pandus", "id", "version", "country", "binding", "title", "extends", "instruments", "overrides",
        "rules",
    ]
    /// The keys of an instrument.
    public static let instrument = ["title", "seen", "binding"]
    /// The keys of a rule.
    public static let rule = [
        "id", "each", "when", "require", "severity", "escalate", "categories", "link", "fix", "due",
        "interim", "citation", "title", "remedy",
    ]
    /// The keys of an escalation.
    public static let escalation = ["to", "when"]
    /// The keys of a citation.
    public static let citation = ["instrument", "clause", "confidence"]
    /// The keys of an override.
    public static let override = [
        "rule", "retired", "thresholds", "severity", "categories", "citation", "title", "remedy",
    ]
    /// The keys of a threshold within an override.
    public static let threshold = ["of", "was", "now"]
}
