public import AccessAudit
import Foundation
public import PrecinctModel
public import PrecinctRegistry
public import Reports
public import Wording

/// Judges the precincts of a registry.
public struct RunAudit: Sendable {
    /// By what and as of when.
    public struct Options: Sendable {
        /// The packs; empty means those of the registry.
        public var packs: [String] = []
        /// The stage of the election; nil for the latest one that is due, the survey without an election.
        public var moment: AuditMoment?
        /// The date or moment as of which facts count; nil means now, or the day of an election that is past;
        /// `election` means the day of the election in any case.
        public var asOf: String?
        /// The date or moment up to which facts had been recorded; nil means now.
        public var knownAt: String?
        /// The election whose precincts are judged.
        public var election: String?
        /// Facts that are supposed of one precinct and stored nowhere, as typed for `observe`.
        public var suppositions: [String] = []
        /// The stored run this audit is; nil for one that is not stored.
        var run: AuditRun?

        /// Judges by the registry's packs as of now.
        public init() {}
    }

    /// How findings become an exit code (design section 11).
    public struct Tally: Sendable {
        private let acceptsWaivers: Bool
        /// The heaviest failure.
        public private(set) var worstFailure: Severity?
        /// Whether something critical is not confirmed.
        public private(set) var hasOpenCritical = false

        /// Tallies nothing.
        ///
        /// - Parameter acceptsWaivers: Whether a failure that a waiver lets stand does not count.
        public init(acceptsWaivers: Bool = false) {
            self.acceptsWaivers = acceptsWaivers
        }

        /// Adds the findings of a verdict.
        public mutating func add(_ verdict: PrecinctVerdict, in audit: Audit) {
            for finding in verdict.findings {
                switch finding.outcome {
                case .failed where acceptsWaivers && verdict.waiver(of: finding, in: audit) != nil: break
                case .failed: worstFailure = max(worstFailure ?? finding.severity, finding.severity)
                case .cantTell, .untested:
                    if max(finding.severity, finding.openSeverity ?? finding.severity) == .critical {
                        hasOpenCritical = true
                    }
                case .passed, .inapplicable: break
                }
            }
        }
    }

    let audit: Audit
    let asOf: Instant
    let knownAt: Instant?
    let election: Election?
    let registry: Registry
    private let supposition: Supposition
    /// What every report of this audit says above its findings.
    public let heading: ReportHeading

    /// Prepares an audit.
    ///
    /// - Throws: `Problem` for an unknown pack or election, or a date that is none.
    public init(_ options: Options, registry: Registry, surroundings: Surroundings) throws {
        let localTime = registry.localTime
        let knowledge = try registry.moment(options.knownAt)
        let election = try options.election.map { try registry.election($0, knownAt: knowledge) }
        // Changes lie a second apart where one is a stored run: what is recorded counts now in any case.
        let now =
            options.run == nil
            ? max(surroundings.now, try registry.newestMoment()) : surroundings.now
        let vote = election.map { localTime.end(of: $0.day) }
        let asOf: Instant
        if options.asOf == "election" {
            guard let vote else { throw Problem(.electionAsOf, kind: .usage) }
            asOf = vote
        } else {
            asOf = try registry.moment(options.asOf) ?? min(now, vote ?? now)
        }
        let stage = election.map { ElectionCalendar($0).stage(on: localTime.day(of: asOf)) }
        let ids = options.packs.isEmpty ? registry.settings.packs : options.packs
        audit = Audit(
            packs: try OpenPacks()(ids), moment: options.moment ?? stage ?? .registry)
        (self.asOf, knownAt, self.election, self.registry) = (asOf, knowledge, election, registry)
        supposition =
            options.suppositions.isEmpty ? .nothing : try Supposition(options.suppositions, asOf: asOf)
        heading = ReportHeading(
            audit: audit, asOf: asOf, knownAt: knowledge, localTime: localTime,
            registryRevision: try options.run?.revision ?? registry.revision().description,
            isSample: registry.settings.isSample,
            election: election.map { ElectionSummary($0, on: localTime.day(of: min(asOf, now))) },
            run: options.run?.id, hypothetical: supposition.texts)
    }

    /// Judges one precinct, with figures and sources.
    public func verdict(_ reference: String) throws -> PrecinctVerdict {
        let source = try source(of: reference)
        return audit.verdict(
            of: source.dossier(adding: supposition.observations, asOf: asOf), isDetailed: true,
            waivers: source.waivers)
    }

    /// What is known of one precinct, as the audit reads it.
    func dossier(_ reference: String) throws -> Dossier {
        try source(of: reference).dossier(adding: supposition.observations, asOf: asOf)
    }

    /// What the registry has of one precinct, with the waivers that cover it.
    func source(of reference: String) throws -> DossierSource {
        let precinct = try registry.resolve(reference, asOf: asOf, knownAt: knownAt)
        return try registry.dossierSource(of: precinct, asOf: asOf, knownAt: knownAt)
    }

    /// The other precincts in the building of one, for which its facts hold too.
    func precinctsSharing(_ dossier: Dossier) throws -> [PrecinctReference] {
        guard let building = dossier.premises?.id else { return [] }
        return try registry.precinctsSharing(building, asOf: asOf, knownAt: knownAt)
            .filter { $0 != dossier.precinct.reference }
    }

    /// What is to be said of a precinct beside its verdict: that it is out of use, or takes no part.
    public func remarks(on reference: String) throws -> [Message] {
        let precinct = try registry.resolve(reference, asOf: asOf, knownAt: knownAt)
        var remarks: [Message] = []
        let entry = try registry.precinct(precinct, asOf: asOf, knownAt: knownAt)
        if entry.status == .retired {
            remarks.append(Message(.lifecycleIsRetired, ["precinct": precinct.description]))
        }
        if !supposition.observations.isEmpty {
            remarks += supposition.implausible
            for element in supposition.strangers(to: try source(of: reference).observations) {
                remarks.append(Message(.planSupposedNew, ["element": element.description]))
            }
        }
        if let election,
            try !registry.takesPart(precinct, in: election.id, asOf: asOf, knownAt: knownAt)
        {
            remarks.append(
                Message(
                    .electionTakesNoPart, ["precinct": precinct.description, "election": election.id]))
        }
        return remarks
    }

    /// Refuses an area the registry does not have, before anything of a report is written.
    public func requireArea(_ area: String?) throws {
        if let area { try registry.requireArea(area) }
    }

    /// Judges the precincts of an area, or all, and hands the verdicts over one by one, in order.
    ///
    /// Memory does not grow with their number.
    public func forEach(area: String?, isDetailed: Bool, _ body: (PrecinctVerdict) throws -> Void) throws {
        var judge = BatchJudge(audit, asOf: asOf, isDetailed: isDetailed)
        try registry.forEachBatch(area: area, election: election?.id, asOf: asOf, knownAt: knownAt) { batch in
            try judge.start(batch).forEach(body)
        }
        try judge.finish().forEach(body)
    }

    /// Reads what is known of the precincts of an area, or all, one by one.
    func forEachDossier(area: String?, _ body: (Dossier) throws -> Void) throws {
        try registry.forEachBatch(area: area, election: election?.id, asOf: asOf, knownAt: knownAt) { batch in
            for source in batch { try body(source.dossier(asOf: asOf, vocabulary: .builtIn)) }
        }
    }

    /// The panoramas of a precinct as a report shows them.
    public func panoramas(of precinct: PrecinctReference) throws -> [PanoramaSummary] {
        try registry.panoramas(of: precinct, asOf: asOf, knownAt: knownAt).filter {
            $0.state != .withdrawn && $0.state != .purged
        }.map {
            entry in
            let smallest = try registry.renditions(of: entry.id).first { $0.width >= 512 }
            let thumbnail = smallest.flatMap { try? Data(contentsOf: registry.media.url(of: $0.media)) }
            return PanoramaSummary(
                fileName: entry.fileName, view: entry.view, width: entry.width, height: entry.height,
                sha256: entry.original.sha256,
                diagnostics: StoredDiagnostic.list(entry.diagnostics).compactMap(\.message),
                thumbnail: thumbnail.map { [UInt8]($0) })
        }
    }
}
