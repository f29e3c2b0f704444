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
    var limit: Int?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.historyHelpRows)))
    var rows: Int?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.historyHelpBefore), valueName: "change"))
    var before: Int64?

    @OptionGroup var past: PastOptions
    @OptionGroup var global: GlobalOptions

    func run() throws {
        try refuseForeignOptions()
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
            request.limit = limit ?? 50
            request.rows = rows
            try show(try verb(request, registry: registry))
        }
    }

    /// What would be passed over in silence is refused: the course of a fact is whole, and the changes of a
    /// precinct are told as they were recorded.
    private func refuseForeignOptions() throws {
        let ofCourse = [("--as-of", past.asOf != nil), ("--known-at", past.knownAt != nil)]
        let ofChanges = [
            ("--element", element != nil), ("--since", since != nil), ("--limit", limit != nil),
            ("--rows", rows != nil), ("--before", before != nil),
        ]
        for (option, isGiven) in fact == nil ? ofCourse : ofChanges where isGiven {
            throw Problem(
                fact == nil ? .historyOptionOfFact : .historyOptionOfChanges, ["option": option], kind: .usage
            )
        }
        for (option, number) in [("--limit", limit), ("--rows", rows)] {
            guard let number, !(1...1_000_000).contains(number) else { continue }
            throw Problem(.historyNumber, ["option": option, "text": "\(number)"], kind: .usage)
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
