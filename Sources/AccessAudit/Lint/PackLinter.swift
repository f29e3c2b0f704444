import PositionedYAML
public import PrecinctModel
import Wording

/// Looks over a pack file: what is wrong with it, and what is allowed and doubtful.
public struct PackLinter {
    let vocabulary: Vocabulary
    /// The file that is looked over.
    let source: PackSource
    /// What it compiles to, nil where it does not.
    let pack: RulePack?
    /// The instruments of which it, or a pack it extends, says that nobody has seen their text.
    let unseen: Set<String>
    /// The reader of its fields, which keeps what it finds.
    var compiler: PackCompiler

    /// Everything to be said of a pack, in the order of the file.
    ///
    /// - Parameter sources: The pack, then the one it extends and so on; only the first is looked over.
    public static func remarks(on sources: [PackSource], vocabulary: Vocabulary = .builtIn) -> [PackRemark] {
        guard let source = sources.first else { return [] }
        var errors: [Problem] = []
        var pack: RulePack?
        do {
            pack = try RulePack(sources, sha256: "", vocabulary: vocabulary)
        } catch {
            errors = error.all
        }
        var linter = PackLinter(
            vocabulary: vocabulary, source: source, pack: pack,
            unseen: Set(
                sources.flatMap { $0.node["instruments"]?.pairs ?? [] }.filter(\.isUnseen).map(\.key)),
            compiler: PackCompiler(file: source.file, vocabulary: vocabulary))
        linter.lookOver()
        let remarks =
            errors.map { PackRemark(.error, $0) } + linter.compiler.problems.map { PackRemark(.hint, $0) }
        return remarks.enumerated().sorted {
            ($0.element.line, $0.element.column, $0.offset) < ($1.element.line, $1.element.column, $1.offset)
        }.map(\.element)
    }

    private mutating func lookOver() {
        let node = source.node
        checkID(node["id"])
        checkText("title", of: node)
        var cited: Set<String> = []
        for override in node["overrides"]?.items ?? [] { lookOver(override, &cited) }
        for rule in node["rules"]?.items ?? [] {
            checkID(rule["id"])
            for field in ["title", "remedy"] where rule[field] != nil { checkText(field, of: rule) }
            checkCitation(of: rule, &cited)
            checkConditions(of: rule)
        }
        for pair in node["instruments"]?.pairs ?? [] {
            checkText("title", of: pair.value)
            guard !cited.contains(pair.key) else { continue }
            compiler.report(.packsHintInstrument, ["instrument": pair.key], at: pair.value)
        }
    }

    private mutating func lookOver(_ override: YAMLNode, _ cited: inout Set<String>) {
        for field in ["title", "remedy"] where override[field] != nil { checkText(field, of: override) }
        checkCitation(of: override, &cited)
        checkSeverity(of: override)
        guard let thresholds = override["thresholds"]?.items, !thresholds.isEmpty else { return }
        let rule = override["rule"]?.text ?? ""
        for field in ["title", "remedy"] where override[field] == nil {
            compiler.report(.packsHintOverrideText, ["rule": rule, "field": field], at: override)
        }
        for threshold in thresholds { checkUnit(of: threshold) }
    }

    /// Ids are permanent and stand in addresses, so they are written one way.
    private mutating func checkID(_ node: YAMLNode?) {
        guard let node, let id = node.text else { return }
        let words = id.split(separator: "-", omittingEmptySubsequences: false)
        let isPlain = words.allSatisfy { word in
            !word.isEmpty
                && word.utf8.allSatisfy {
                    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
                        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
                }
        }
        if !isPlain { compiler.report(.packsHintId, ["id": id], at: node) }
    }

    private mutating func checkText(_ field: String, of node: YAMLNode) {
        guard let found = node[field], !found.isNull else {
            return compiler.report(.packsHintNoText, ["field": field], at: node[field] ?? node)
        }
        let missing = Language.allCases.map(\.rawValue).filter { language in
            found[language]?.text?.isEmpty ?? true
        }
        guard !missing.isEmpty else { return }
        compiler.report(
            .packsHintTranslation, ["field": field, "languages": missing.joined(separator: ", ")], at: found)
    }

    private mutating func checkCitation(of node: YAMLNode, _ cited: inout Set<String>) {
        guard let citation = node["citation"] else { return }
        if let instrument = citation["instrument"]?.text { cited.insert(instrument) }
        guard let confidence = citation["confidence"], confidence.text == Confidence.verified.rawValue
        else { return }
        if citation["clause"]?.text == nil { compiler.report(.packsHintClause, at: citation) }
        if let instrument = citation["instrument"]?.text, unseen.contains(instrument) {
            compiler.report(.packfileHintUnseen, ["instrument": instrument], at: confidence)
        }
    }

    /// Groups with severities of their own keep them, so that the rule's alone changes no grade.
    private mutating func checkSeverity(of override: YAMLNode) {
        guard let severity = override["severity"], override["categories"] == nil,
            let index = override["rule"]?.text.flatMap({ pack?.index(of: $0) }),
            let rule = pack?.rules[index]
        else { return }
        let kept = rule.categories.filter { $0.severity != rule.severity }.map(\.category.rawValue)
        guard !kept.isEmpty else { return }
        compiler.report(
            .packfileHintSeverity, ["rule": rule.id, "categories": kept.joined(separator: ", ")],
            at: severity)
    }
}

extension YAMLPair {
    /// Whether an instrument's text was seen by nobody here, as its pack says.
    fileprivate var isUnseen: Bool { value["seen"]?.text != "true" }
}

extension PackRemark {
    fileprivate var line: Int { problem.place.line ?? 0 }
    fileprivate var column: Int { problem.place.column ?? 0 }
}
