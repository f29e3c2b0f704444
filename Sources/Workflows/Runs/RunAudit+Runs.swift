import AccessAudit
import PrecinctModel
public import PrecinctRegistry
public import Wording

extension RunAudit {
    /// Prepares a stored audit once more.
    ///
    /// - Throws: `Problems` naming each pack that this program does not have with the same contents.
    public init(again run: AuditRun, registry: Registry) throws {
        try Problems.throwIfAny(run.question.packs.compactMap { Self.difference($0, in: run) })
        var options = Options()
        options.packs = run.question.packs.map(\.id)
        options.election = run.question.election
        options.moment = AuditMoment(rawValue: run.question.moment)
        options.asOf = run.question.asOf.description
        options.knownAt = run.knownAt.description
        options.run = run
        // The days left to an election are told as they were told then.
        try self.init(
            options, registry: registry, surroundings: Surroundings(now: run.startedAt, actor: "?"))
    }

    /// What this audit would have to be asked again.
    ///
    /// - Parameters:
    ///   - reference: The precinct; nil for those of an area or all.
    ///   - area: The code of the area; nil for all.
    ///   - language: The language of the document.
    /// - Throws: `Problem` for an unknown precinct or area, and for a pack that is not inside the program.
    public func question(
        precinct reference: String?, area: String?, language: Language
    ) throws -> AuditRun.Question {
        if let pack = audit.packs.first(where: { !RulePack.builtInIDs.contains($0.id) }) {
            throw Problem(.runPackFile, ["pack": pack.id], kind: .usage)
        }
        var scope = AuditRun.Scope.all
        if let reference {
            scope = .precinct(try registry.resolve(reference, asOf: asOf, knownAt: knownAt))
        } else if let area {
            try registry.requireArea(area)
            scope = .area(area)
        }
        return AuditRun.Question(
            scope: scope, election: election?.id,
            packs: audit.packs.map { AuditRun.Pack(id: $0.id, version: $0.version, sha256: $0.sha256) },
            moment: audit.moment.rawValue, asOf: asOf, knownAt: knownAt, language: language.rawValue)
    }

    private static func difference(_ pack: AuditRun.Pack, in run: AuditRun) -> Problem? {
        var gaps = [
            "run": run.id, "pack": pack.id, "version": pack.version, "hash": pack.sha256,
        ]
        guard let own = try? RulePack.builtIn(pack.id) else { return Problem(.runPackGone, gaps) }
        guard own.sha256 != pack.sha256 else { return nil }
        gaps["ownVersion"] = own.version
        gaps["ownHash"] = own.sha256
        return Problem(.runPackOther, gaps)
    }
}
