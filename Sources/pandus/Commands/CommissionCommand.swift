import ArgumentParser
import PrecinctRegistry
import Workflows
import Wording

/// The command `pandus commission list|add|set`.
struct CommissionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "commission", abstract: Spoken.texts(.lifecycleHelpCommission),
        subcommands: [ListCommand.self, AddCommand.self, SetCommand.self])

    /// What can be said of a commission.
    struct Fields: ParsableArguments {
        @Option(name: .long, help: ArgumentHelp(Spoken.texts(.lifecycleHelpName)))
        var name: String?

        @Option(name: .long, help: ArgumentHelp(Spoken.texts(.lifecycleHelpCommissionKind)))
        var kind: String?

        @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpArea)))
        var area: String?

        @Option(
            name: .long, help: ArgumentHelp(Spoken.texts(.lifecycleHelpCommissionParent), valueName: "id"))
        var parent: String?

        @OptionGroup var why: ReasonOptions

        /// The request of the workflow.
        func request() throws -> ChangeCommission.Request {
            var request = ChangeCommission.Request()
            request.name = name
            request.kind = try kind.map { try word($0, option: "--kind", Commission.Kind.self) }
            request.area = area
            request.parent = parent
            return request
        }
    }

    /// The command `pandus commission list`.
    struct ListCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: Spoken.texts(.lifecycleHelpCommissionList))

        @OptionGroup var global: GlobalOptions

        func run() throws {
            let all = try global.withRegistry(.readOnly) { try $0.commissions() }.map(CommissionLine.init)
            switch global.format {
            case .json: try Terminal.json(all)
            case .text:
                for commission in all {
                    let above = commission.parent.map { " < \($0)" } ?? ""
                    let area = commission.area.map { "  \($0)" } ?? ""
                    Terminal.print(
                        "\(commission.id)\(above)  \(commission.name)  [\(commission.kind)]\(area)")
                }
                Terminal.print(Spoken.texts(.lifecycleCommissionsTotal, ["count": "\(all.count)"]))
            }
        }
    }

    /// The command `pandus commission add ID`.
    struct AddCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: Spoken.texts(.lifecycleHelpCommissionAdd))

        @Argument(help: ArgumentHelp(Spoken.texts(.lifecycleHelpCommissionId)))
        var id: String

        @OptionGroup var fields: Fields
        @OptionGroup var global: GlobalOptions

        func run() throws {
            let verb = ChangeCommission(global.surroundings(by: fields.why.by))
            let request = try fields.request()
            let commission = try global.changingRegistry {
                try verb.add(id, request, reason: fields.why.reason, registry: $0)
            }
            try CommissionLine(commission).show(global.format, .lifecycleEntered)
        }
    }

    /// The command `pandus commission set ID`.
    struct SetCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "set", abstract: Spoken.texts(.lifecycleHelpCommissionSet))

        @Argument(help: ArgumentHelp(Spoken.texts(.lifecycleHelpCommissionId)))
        var id: String

        @OptionGroup var fields: Fields
        @OptionGroup var global: GlobalOptions

        func run() throws {
            let verb = ChangeCommission(global.surroundings(by: fields.why.by))
            let request = try fields.request()
            let commission = try global.changingRegistry {
                try verb.set(id, request, reason: fields.why.reason, registry: $0)
            }
            try CommissionLine(commission).show(global.format, .lifecycleChanged)
        }
    }
}

/// A commission as JSON.
struct CommissionLine: Encodable {
    let id: String
    let name: String
    let kind: String
    let area: String?
    let parent: String?

    init(_ commission: Commission) {
        id = commission.id
        name = commission.name
        kind = commission.kind.rawValue
        area = commission.area
        parent = commission.parent
    }

    /// Says what was done.
    func show(_ format: ResultFormat, _ key: TextKey) throws {
        switch format {
        case .json: try Terminal.json(self)
        case .text: Terminal.print(Spoken.texts(key, ["what": "\(id)  \(name)"]))
        }
    }
}
