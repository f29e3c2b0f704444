import ArgumentParser
import PrecinctModel
import PrecinctRegistry
import Reports
import Workflows
import Wording

/// The command `pandus waive list [60 | --area CODE]`.
struct WaiveListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: Spoken.texts(.waiveHelpList))

    @Argument(help: ArgumentHelp(Spoken.texts(.helpReference)))
    var precinct: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.waiveHelpListArea), valueName: "code"))
    var area: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.pastHelpAsOf), valueName: "date"))
    var asOf: String?

    @OptionGroup var global: GlobalOptions

    func run() throws {
        let verb = ListWaivers(global.surroundings())
        let lines = try global.withRegistry(.readOnly) {
            try verb(precinct: precinct, area: area, asOf: asOf, registry: $0)
        }
        switch global.format {
        case .json: try Terminal.json(lines.map(WaiverDocument.init))
        case .text:
            if lines.isEmpty {
                Terminal.print(Spoken.texts(precinct == nil && area == nil ? .waiveNone : .waiveNoneHere))
            }
            for line in lines { show(line) }
        }
    }

    private func show(_ line: ListWaivers.Line) {
        let (texts, waiver) = (Spoken.texts, line.waiver)
        let coverage = coverage(of: line)
        Terminal.print("\(waiver.id)  \(texts.code(of: waiver))  \(waiver.scope.name)")
        Terminal.print("    " + texts.title(of: waiver))
        Terminal.print(
            "    " + texts.standing(of: waiver, line.standing, line.daysLeft) + "; "
                + texts(coverage, ["count": "\(line.failures)", "precincts": "\(line.failing)"]))
        Terminal.print("    " + texts.conditions(of: waiver))
    }

    private func coverage(of line: ListWaivers.Line) -> TextKey {
        if line.judged == 0 { return .waiveNotJudged }
        guard line.failures > 0 else {
            return line.failing > 0
                ? .waiveRenewed
                : line.open > 0 ? .waiveOpen : line.met > 0 ? .waiveNothingFails : .waiveAbsent
        }
        if line.standing.isInForce { return .waiveCoversIn }
        return line.standing == .upcoming ? .waiveWillCover : .waiveStillFailing
    }
}

extension Waiver.Scope {
    /// The precinct's reference or the area's code.
    var name: String {
        switch self {
        case .precinct(let reference): reference.description
        case .area(let code): code
        }
    }
}

/// A waiver as JSON.
struct WaiverDocument: Encodable {
    let id: String
    let pack: String
    let rule: String
    let precinct: String?
    let area: String?
    let element: String?
    let owner: String
    let reason: String
    let legalBasis: String
    let approver: String
    let measure: String
    let since: String
    let until: String
    let endedOn: String?
    let endReason: String?
    var standing: String?
    var daysLeft: Int?
    var failures: Int?
    var precinctsFailing: Int?
    var precinctsOpen: Int?
    var precinctsJudged: Int?
    var applied: Bool?

    /// A waiver that was entered or ended.
    init(_ waiver: Waiver, applied: Bool? = nil) {
        id = waiver.id
        pack = waiver.pack
        rule = waiver.rule
        switch waiver.scope {
        case .precinct(let reference): (precinct, area) = (reference.description, nil)
        case .area(let code): (precinct, area) = (nil, code)
        }
        element = waiver.element
        owner = waiver.owner
        reason = waiver.reason
        legalBasis = waiver.legalBasis
        approver = waiver.approver
        measure = waiver.measure
        since = waiver.since.description
        until = waiver.until.description
        endedOn = waiver.endedOn?.description
        endReason = waiver.endReason
        self.applied = applied
    }

    /// A waiver with how it stands and what it covers.
    init(_ line: ListWaivers.Line) {
        self.init(line.waiver)
        standing = line.standing.rawValue
        daysLeft = line.daysLeft
        failures = line.failures
        precinctsFailing = line.failing
        precinctsOpen = line.open
        precinctsJudged = line.judged
    }
}
