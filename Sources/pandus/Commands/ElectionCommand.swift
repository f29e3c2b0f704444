import ArgumentParser
import PrecinctModel
import PrecinctRegistry
import Reports
import Workflows
import Wording

/// The command `pandus election list|add|set|show|include|exclude`.
struct ElectionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "election", abstract: Spoken.texts(.electionHelp),
        subcommands: [
            ListCommand.self, AddCommand.self, SetCommand.self, ShowCommand.self, IncludeCommand.self,
            ExcludeCommand.self,
        ])

    /// The command `pandus election list`.
    struct ListCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: Spoken.texts(.electionHelpList))

        @OptionGroup var global: GlobalOptions

        func run() throws {
            let elections = try global.withRegistry(.readOnly) { try $0.elections() }
            switch global.format {
            case .json: try Terminal.json(elections.map(ElectionLine.init))
            case .text:
                if elections.isEmpty { Terminal.print(Spoken.texts(.electionNoneListed)) }
                for election in elections { Terminal.print(ElectionLine(election).text) }
            }
        }
    }

    /// The command `pandus election add ID --name … --date …`.
    struct AddCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: Spoken.texts(.electionHelpAdd))

        @Argument(help: ArgumentHelp(Spoken.texts(.electionHelpId)))
        var id: String

        @Option(name: .long, help: ArgumentHelp(Spoken.texts(.electionHelpName)))
        var name: String

        @Option(name: .long, help: ArgumentHelp(Spoken.texts(.electionHelpDate)))
        var date: String

        @Option(name: .long, help: ArgumentHelp(Spoken.texts(.electionHelpArea), valueName: "code"))
        var area: String?

        @OptionGroup var why: ReasonOptions
        @OptionGroup var global: GlobalOptions

        func run() throws {
            let election = Election(id: id, name: name, day: try ChangeElection.day(date), area: area)
            let verb = ChangeElection(global.surroundings(by: why.by))
            try global.changingRegistry {
                try verb.add(election, reason: why.reason, registry: $0)
            }
            try ElectionLine(election).show(global.format, .lifecycleEntered)
        }
    }

    /// The command `pandus election set ID`.
    struct SetCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "set", abstract: Spoken.texts(.electionHelpSet))

        @Argument(help: ArgumentHelp(Spoken.texts(.electionHelpId)))
        var id: String

        @Option(name: .long, help: ArgumentHelp(Spoken.texts(.electionHelpName)))
        var name: String?

        @Option(name: .long, help: ArgumentHelp(Spoken.texts(.electionHelpDate)))
        var date: String?

        @Option(name: .long, help: ArgumentHelp(Spoken.texts(.electionHelpArea), valueName: "code"))
        var area: String?

        @OptionGroup var why: ReasonOptions
        @OptionGroup var global: GlobalOptions

        func run() throws {
            let day = try date.map(ChangeElection.day)
            let verb = ChangeElection(global.surroundings(by: why.by))
            let election = try global.changingRegistry {
                try verb.set(id, name: name, day: day, area: area, reason: why.reason, registry: $0)
            }
            try ElectionLine(election).show(global.format, .lifecycleChanged)
        }
    }

    /// The command `pandus election show ID`.
    struct ShowCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: Spoken.texts(.electionHelpShow))

        @Argument(help: ArgumentHelp(Spoken.texts(.electionHelpId)))
        var id: String

        @OptionGroup var global: GlobalOptions

        func run() throws {
            let now = global.surroundings().now
            try global.withRegistry(.readOnly) { registry in
                let election = try registry.election(id)
                let page = ElectionLines(
                    summary: ElectionSummary(election, on: registry.localTime.day(of: now)),
                    participants: try registry.participants(
                        of: id, asOf: min(now, registry.localTime.end(of: election.day))),
                    exceptions: try registry.exceptions(of: id))
                switch global.format {
                case .json: try Terminal.json(page.document)
                case .text: for line in page.text(Spoken.texts) { Terminal.print(line) }
                }
            }
        }
    }

    /// The command `pandus election include ID 60 61`.
    struct IncludeCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "include", abstract: Spoken.texts(.electionHelpInclude))

        @OptionGroup var decision: Decision

        func run() throws { try decision.run(takePart: true) }
    }

    /// The command `pandus election exclude ID 60 61`.
    struct ExcludeCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "exclude", abstract: Spoken.texts(.electionHelpExclude))

        @OptionGroup var decision: Decision

        func run() throws { try decision.run(takePart: false) }
    }
}

extension ElectionCommand {
    /// Who is named and why.
    struct Decision: ParsableArguments {
        @Argument(help: ArgumentHelp(Spoken.texts(.electionHelpId)))
        var id: String

        @Argument(help: ArgumentHelp(Spoken.texts(.electionHelpReferences)))
        var precincts: [String]

        @OptionGroup var why: ReasonOptions
        @OptionGroup var global: GlobalOptions

        /// Decides and says so.
        func run(takePart: Bool) throws {
            let verb = ChangeElection(global.surroundings(by: why.by))
            let decided = try global.changingRegistry {
                try verb.decide(
                    precincts, in: id, takePart: takePart, reason: why.reason, registry: $0)
            }
            switch global.format {
            case .json:
                try Terminal.json(
                    Result(election: id, precincts: decided.map(\.description), takesPart: takePart))
            case .text:
                for precinct in decided {
                    Terminal.print(
                        Spoken.texts(
                            takePart ? .electionDoneInclude : .electionDoneExclude,
                            ["precinct": precinct.description, "election": id]))
                }
            }
        }

        private struct Result: Encodable {
            let election: String
            let precincts: [String]
            let takesPart: Bool
        }
    }
}
