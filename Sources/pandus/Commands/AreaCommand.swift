import ArgumentParser
import PrecinctRegistry
import Workflows
import Wording

/// The command `pandus area list|add|set`.
struct AreaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "area", abstract: Spoken.texts(.lifecycleHelpArea),
        subcommands: [ListCommand.self, AddCommand.self, SetCommand.self])

    /// What can be said of an area.
    struct Fields: ParsableArguments {
        @Option(name: .long, help: ArgumentHelp(Spoken.texts(.lifecycleHelpName)))
        var name: String?

        @Option(name: .long, help: ArgumentHelp(Spoken.texts(.lifecycleHelpParent), valueName: "code"))
        var parent: String?

        @Option(name: .long, help: ArgumentHelp(Spoken.texts(.lifecycleHelpAreaKind)))
        var kind: String?

        @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpZone)))
        var zone: String?

        @OptionGroup var why: ReasonOptions

        /// The request of the workflow.
        func request() throws -> ChangeArea.Request {
            var request = ChangeArea.Request()
            request.name = name
            request.parent = parent
            request.kind = try kind.map { try word($0, option: "--kind", Area.Kind.self) }
            request.zone = zone
            return request
        }
    }

    /// The command `pandus area list`.
    struct ListCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: Spoken.texts(.lifecycleHelpAreaList))

        @OptionGroup var global: GlobalOptions

        func run() throws {
            let areas = try global.withRegistry(.readOnly) { try $0.areas() }.map(AreaLine.init)
            switch global.format {
            case .json: try Terminal.json(areas)
            case .text:
                for area in areas {
                    let around = area.parent.map { " < \($0)" } ?? ""
                    let zone = area.zone.map { "  \($0)" } ?? ""
                    Terminal.print("\(area.code)\(around)  \(area.name)  [\(area.kind)]\(zone)")
                }
                Terminal.print(Spoken.texts(.lifecycleAreasTotal, ["count": "\(areas.count)"]))
            }
        }
    }

    /// The command `pandus area add CODE`.
    struct AddCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: Spoken.texts(.lifecycleHelpAreaAdd))

        @Argument(help: ArgumentHelp(Spoken.texts(.lifecycleHelpCode)))
        var code: String

        @OptionGroup var fields: Fields
        @OptionGroup var global: GlobalOptions

        func run() throws {
            let verb = ChangeArea(global.surroundings(by: fields.why.by))
            let request = try fields.request()
            let area = try global.changingRegistry {
                try verb.add(code, request, reason: fields.why.reason, registry: $0)
            }
            try AreaLine(area).show(global.format, .lifecycleEntered)
        }
    }

    /// The command `pandus area set CODE`.
    struct SetCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "set", abstract: Spoken.texts(.lifecycleHelpAreaSet))

        @Argument(help: ArgumentHelp(Spoken.texts(.lifecycleHelpCode)))
        var code: String

        @OptionGroup var fields: Fields
        @OptionGroup var global: GlobalOptions

        func run() throws {
            let verb = ChangeArea(global.surroundings(by: fields.why.by))
            let request = try fields.request()
            let area = try global.changingRegistry {
                try verb.set(code, request, reason: fields.why.reason, registry: $0)
            }
            try AreaLine(area).show(global.format, .lifecycleChanged)
        }
    }
}

/// An area as JSON.
struct AreaLine: Encodable {
    let code: String
    let name: String
    let kind: String
    let parent: String?
    let zone: String?

    init(_ area: Area) {
        code = area.code
        name = area.name
        kind = area.kind.rawValue
        parent = area.parent
        zone = area.zone
    }

    /// Says what was done.
    func show(_ format: ResultFormat, _ key: TextKey) throws {
        switch format {
        case .json: try Terminal.json(self)
        case .text: Terminal.print(Spoken.texts(key, ["what": "\(code)  \(name)"]))
        }
    }
}
