import AccessAudit
import PrecinctModel
public import PrecinctRegistry
public import Reports
public import Wording

/// Says why a rule came to what it came to at a precinct.
public struct ExplainRule: Sendable {
    private let audit: RunAudit

    /// Prepares the verb: by which packs, as of when, at which stage.
    ///
    /// - Throws: `Problem` for an unknown pack or election, or a date that is none.
    public init(_ options: RunAudit.Options, registry: Registry, surroundings: Surroundings) throws {
        audit = try RunAudit(options, registry: registry, surroundings: surroundings)
    }

    /// The findings of a rule at a precinct with what led to them.
    ///
    /// - Parameters:
    ///   - rule: `ramp-slope` for every pack that has it, or `kz-bld/ramp-slope`.
    ///   - reference: The precinct.
    ///   - element: Only the finding of this element.
    /// - Throws: `Problem` for an unknown rule, precinct or element.
    public func callAsFunction(_ rule: String, at reference: String, element: String? = nil) throws
        -> ExplanationReport
    {
        let judge = audit.heading.audit
        let selection = try RuleSelection(named: rule, in: judge.packs)
        let source = try audit.source(of: reference)
        let dossier = source.dossier(asOf: audit.asOf, vocabulary: .builtIn)
        let all = selection.rules.flatMap { judge.explanations(of: $0.rule, pack: $0.pack, in: dossier) }
        let chosen = element.map { element in all.filter { $0.finding.element == element } } ?? all
        if let element, chosen.isEmpty {
            var seen: Set<String> = []
            let names = all.map { $0.finding.element ?? "–" }.filter { seen.insert($0).inserted }
            throw Problem(
                .rulesUnknownElement, ["element": element, "elements": names.joined(separator: ", ")],
                kind: .usage)
        }
        return ExplanationReport(
            heading: audit.heading,
            verdict: judge.verdict(of: dossier, isDetailed: false, waivers: source.waivers),
            explanations: chosen)
    }

    /// What is to be said of the precinct besides.
    public func remarks(on reference: String) throws -> [Message] { try audit.remarks(on: reference) }
}
