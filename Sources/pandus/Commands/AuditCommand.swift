import AccessAudit
import ArgumentParser
import Foundation
import PrecinctModel
import PrecinctRegistry
import Reports
import Workflows
import Wording

/// The command `pandus audit 60`.
struct AuditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "audit", abstract: Spoken.texts(.helpAudit))

    @Argument(help: ArgumentHelp(Spoken.texts(.helpReference)))
    var precinct: String?

    @Flag(name: .long, help: ArgumentHelp(Spoken.texts(.helpAll)))
    var all = false

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpArea)))
    var area: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpFailOn)))
    var failOn = Severity.critical.rawValue

    @Flag(name: .long, help: ArgumentHelp(Spoken.texts(.waiveHelpAccept)))
    var acceptWaivers = false

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.stepsHelp), valueName: "category"))
    var whyNotFull: String?

    @Option(
        name: .long, parsing: .upToNextOption,
        help: ArgumentHelp(Spoken.texts(.compareHelp), valueName: "packs packs"))
    var compare: [String] = []

    @OptionGroup var runs: RunOptions
    @OptionGroup var options: AuditOptions
    @OptionGroup var global: GlobalOptions

    func run() throws {
        let limit = try word(failOn, option: "--fail-on", FailureLimit.self).severity
        if runs.again != nil { return try conclude(try runAgain(), limit) }
        if runs.store { return try conclude(try runStored(), limit) }
        try conclude(try global.withRegistry(.readOnly) { try judge($0) }, limit)
    }

    private func judge(_ registry: Registry) throws -> RunAudit.Tally {
        if !compare.isEmpty { return try judgeByBoth(registry) }
        try requireChoice(of: precinct)
        let audit = try RunAudit(options.resolved(), registry: registry, surroundings: global.surroundings())
        if let whyNotFull { return try explain(whyNotFull, audit) }
        return try precinct.map { try judge($0, audit) } ?? judgeAll(audit)
    }

    /// Refuses both one precinct and all, or neither.
    func requireChoice(of precinct: String?) throws {
        // An election says by itself which precincts.
        guard precinct == nil ? all || area != nil || options.election != nil : !all else {
            throw Problem(.requestWhichPrecinct, kind: .usage)
        }
    }

    /// Ends with the exit code that an audit comes to.
    private func conclude(_ tally: RunAudit.Tally, _ limit: Severity?) throws {
        if let limit, let worst = tally.worstFailure, worst >= limit { throw ExitCode(2) }
        if tally.hasOpenCritical { throw ExitCode(3) }
    }

    private func judge(_ reference: String, _ audit: RunAudit) throws -> RunAudit.Tally {
        let verdict = try audit.verdict(reference)
        try AuditCommand.remark(on: reference, audit)
        var tally = RunAudit.Tally(acceptsWaivers: acceptWaivers)
        tally.add(verdict, in: audit.heading.audit)
        switch global.format {
        case .json:
            Terminal.print(
                AuditReport(
                    heading: audit.heading, verdicts: [verdict],
                    panoramas: [
                        verdict.precinct.reference: try audit.panoramas(of: verdict.precinct.reference)
                    ]
                ).json(Spoken.texts), terminator: "")
        case .text:
            let page = PrecinctText(
                audit.heading, texts: Spoken.texts, style: Terminal.style, width: Terminal.width)
            Terminal.print(page.text(of: verdict), terminator: "")
        }
        return tally
    }

    /// Says beside a verdict what nobody should overlook.
    static func remark(on reference: String, _ audit: RunAudit) throws {
        for remark in try audit.remarks(on: reference) {
            Terminal.note("\(Spoken.texts(.sayNote)): \(Spoken.texts(remark))")
        }
    }

    private func judgeAll(_ audit: RunAudit) throws -> RunAudit.Tally {
        try audit.requireArea(area)
        var tally = RunAudit.Tally(acceptsWaivers: acceptWaivers)
        switch global.format {
        case .json:
            var stream = AuditJSONStream(audit.heading, texts: Spoken.texts)
            Terminal.print(stream.opening(), terminator: "")
            try audit.forEach(area: area, isDetailed: true) { verdict in
                tally.add(verdict, in: audit.heading.audit)
                let pictures = try audit.panoramas(of: verdict.precinct.reference)
                Terminal.print(stream.precinct(verdict, panoramas: pictures), terminator: "")
            }
            Terminal.print(stream.closing(), terminator: "")
        case .text:
            var table = DistrictText(
                audit.heading, texts: Spoken.texts, style: Terminal.style, width: Terminal.width)
            Terminal.print(table.opening(), terminator: "")
            try audit.forEach(area: area, isDetailed: false) { verdict in
                tally.add(verdict, in: audit.heading.audit)
                Terminal.print(table.row(of: verdict), terminator: "")
            }
            Terminal.print(table.closing(), terminator: "")
        }
        return tally
    }
}

/// From which severity on failures return 2.
enum FailureLimit: String, CaseIterable {
    case critical, serious, moderate, minor, never

    /// The severity, nil for no failure at all.
    var severity: Severity? { Severity(rawValue: rawValue) }
}
