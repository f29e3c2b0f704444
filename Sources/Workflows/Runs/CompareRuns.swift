import AccessAudit
import PrecinctModel
public import PrecinctRegistry
public import Reports
import Wording

/// Compares two stored audits, finding by finding.
///
/// Both are judged again from what the registry knew then, side by side and in bounded memory. Where something
/// fails that did not fail in the first one, the earlier stored audits of the same scope are asked about that
/// precinct.
public struct CompareRuns: Sendable {
    /// What both say above what became of the precincts.
    public let heading: DeltaHeading
    private let before: AuditRun
    private let after: AuditRun
    private let audits: (before: RunAudit, after: RunAudit)
    private let earlier: [(run: AuditRun, audit: RunAudit)]
    private let registry: Registry

    /// Prepares the comparison.
    ///
    /// - Throws: `Problem` for an unknown or unfinished run, or one and the same; `Problems` naming each pack
    ///   that this program does not have with the same contents.
    public init(_ first: String, _ second: String, registry: Registry) throws {
        before = try StoreRun.finishedRun(first, registry: registry)
        after = try StoreRun.finishedRun(second, registry: registry)
        guard before.number != after.number else { throw Problem(.runSame, ["run": before.id]) }
        audits = (
            try RunAudit(again: before, registry: registry), try RunAudit(again: after, registry: registry)
        )
        let (before, after) = (before, after)
        let candidates = try registry.auditRuns().filter { run in
            // Earlier is what was judged as of an earlier day, whenever it was stored.
            (run.question.asOf, run.number) < (before.question.asOf, before.number) && run.answer != nil
                && run.question.scope == after.question.scope
                && run.question.election == after.question.election
        }
        // The newest first, because what failed is most likely to have failed lately.
        earlier = try candidates.reversed().compactMap { run -> (run: AuditRun, audit: RunAudit)? in
            do {
                return (run, try RunAudit(again: run, registry: registry))
            } catch let problems as Problems
                where problems.all.allSatisfy({ [.runPackGone, .runPackOther].contains($0.message.key) })
            {
                return nil
            }
        }
        let read = Set(earlier.map(\.run.number))
        heading = DeltaHeading(
            before: Self.side(before, audits.before), after: Self.side(after, audits.after),
            earlier: candidates.filter { read.contains($0.number) }.map(\.id),
            unread: candidates.filter { !read.contains($0.number) }.map(\.id))
        self.registry = registry
    }

    /// Hands over what became of each precinct that either audit judged, in their order.
    ///
    /// - Returns: The ids of the runs whose totals did not come out as they were stored.
    /// - Throws: `Problem` when the database cannot be read, and what the body throws.
    public func forEach(_ body: (PrecinctDelta) throws -> Void) throws -> [String] {
        var old = try VerdictCursor(audits.before, of: before, registry: registry)
        var new = try VerdictCursor(audits.after, of: after, registry: registry)
        while let precinct = Self.first(old.next, new.next) {
            let isOld = old.next?.precinct.reference == precinct.reference
            let isNew = new.next?.precinct.reference == precinct.reference
            try body(
                PrecinctDelta(
                    isOld ? old.next : nil, in: audits.before.audit, isNew ? new.next : nil,
                    in: audits.after.audit, precinct: precinct
                ) { try failedEarlier($0, in: precinct.reference) })
            if isOld { try old.advance() }
            if isNew { try new.advance() }
        }
        return [(before, old.totals), (after, new.totals)].filter { $0.answer?.totals != $1 }.map(\.0.id)
    }

    private static func first(_ old: PrecinctVerdict?, _ new: PrecinctVerdict?) -> Precinct? {
        guard let old, let new else { return new?.precinct ?? old?.precinct }
        return old.precinct.reference.comesBefore(new.precinct.reference) ? old.precinct : new.precinct
    }

    /// Those of some findings of a precinct that failed in an earlier audit.
    private func failedEarlier(
        _ subjects: Set<FindingChange.Subject>, in precinct: PrecinctReference
    ) throws -> Set<FindingChange.Subject> {
        var found: Set<FindingChange.Subject> = []
        for (run, audit) in earlier where found.count < subjects.count {
            let source: DossierSource
            do {
                source = try registry.dossierSource(
                    of: precinct, asOf: run.question.asOf, knownAt: run.knownAt)
            } catch let problem as Problem where problem.message.key == .pastNotYet {
                continue
            }
            let dossier = source.dossier(asOf: run.question.asOf, vocabulary: .builtIn)
            let verdict = audit.audit.verdict(of: dossier, isDetailed: false)
            found.formUnion(verdict.failures(in: audit.audit).intersection(subjects))
        }
        return found
    }

    private static func side(_ run: AuditRun, _ audit: RunAudit) -> DeltaHeading.Side {
        DeltaHeading.Side(run: run.id, scope: run.question.scope.name, heading: audit.heading)
    }
}

extension AuditRun.Scope {
    /// The precinct's reference or the area's code; nil for the whole registry.
    public var name: String? {
        switch self {
        case .precinct(let reference): reference.description
        case .area(let code): code
        case .all: nil
        }
    }
}
