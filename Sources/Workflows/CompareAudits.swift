public import AccessAudit
import PrecinctModel
public import PrecinctRegistry
public import Reports
import Wording

/// Judges the same facts of a registry by two groups of packs.
public struct CompareAudits: Sendable {
    /// By what and as of when both judge; its packs are not used.
    public typealias Options = RunAudit.Options

    /// The audit by the first group.
    public let left: RunAudit
    /// The audit by the second group.
    public let right: RunAudit
    /// What every report of this comparison says above its rows.
    public let heading: ComparisonHeading

    /// Prepares a comparison of two groups, each the ids of packs joined with `+`.
    ///
    /// - Throws: `Problem` for an unknown pack or election, or a date that is none.
    public init(
        _ first: String, _ second: String, options: Options, registry: Registry, surroundings: Surroundings
    ) throws {
        func audit(_ group: String) throws -> RunAudit {
            var options = options
            var seen: Set<String> = []
            options.packs = group.split(separator: "+", omittingEmptySubsequences: false).map(String.init)
                .filter { seen.insert($0).inserted }
            return try RunAudit(options, registry: registry, surroundings: surroundings)
        }
        left = try audit(first)
        right = try audit(second)
        heading = ComparisonHeading(left.heading, right.heading)
    }

    /// Judges one precinct by both groups, with figures and sources.
    public func verdicts(_ reference: String) throws -> (left: PrecinctVerdict, right: PrecinctVerdict) {
        let dossier = try left.dossier(reference)
        return (
            left.heading.audit.verdict(of: dossier, isDetailed: true),
            right.heading.audit.verdict(of: dossier, isDetailed: true)
        )
    }

    /// Judges the precincts of an area, or all, one by one; memory does not grow with their number.
    public func forEach(area: String?, _ body: (PrecinctVerdict, PrecinctVerdict) throws -> Void) throws {
        try left.forEachDossier(area: area) { dossier in
            try body(
                left.heading.audit.verdict(of: dossier, isDetailed: false),
                right.heading.audit.verdict(of: dossier, isDetailed: false))
        }
    }
}
