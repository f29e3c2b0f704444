import ArgumentParser
import PrecinctModel
import PrecinctRegistry
import Workflows
import Wording

/// The command `pandus history [60 [ramp/main.slope]]`.
struct HistoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history", abstract: Spoken.texts(.historyHelp))

    @Argument(help: ArgumentHelp(Spoken.texts(.historyHelpReference)))
    var subject: String?

    @Argument(help: ArgumentHelp(Spoken.texts(.historyHelpFact)))
    var fact: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.historyHelpElement)))
    var element: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.historyHelpSince), valueName: "date"))
    var since: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.historyHelpLimit)))
    var limit = 50

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.historyHelpRows)))
    var rows: Int?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.historyHelpBefore), valueName: "change"))
    var before: Int64?

    @OptionGroup var past: PastOptions
    @OptionGroup var global: GlobalOptions

    func run() throws {
        let verb = ReadHistory(global.surroundings())
        try global.withRegistry(.readOnly) { registry in
            if let subject, let fact {
                let course = try verb.course(
                    of: subject, fact, asOf: past.asOf, knownAt: past.knownAt, registry: registry)
                return try show(course, try registry.localTime(of: course.precinct))
            }
            var request = ReadHistory.Request()
            request.reference = subject
            request.element = element
            request.since = since
            request.before = before
            request.limit = max(1, min(limit, 1_000_000))
            request.rows = rows.map { max(1, $0) }
            try show(try verb(request, registry: registry))
        }
    }

    private func show(_ history: ReadHistory.History) throws {
        switch global.format {
        case .json: try Terminal.json(HistoryDocument(history))
        case .text: HistoryLines(localTime: history.localTime, texts: Spoken.texts).show(history)
        }
    }

    private func show(_ course: FactCourse, _ localTime: LocalTime) throws {
        switch global.format {
        case .json: try Terminal.json(CourseDocument(course))
        case .text: HistoryLines(localTime: localTime, texts: Spoken.texts).show(course)
        }
    }
}
