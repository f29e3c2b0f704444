import PrecinctModel
public import Wording

/// Reads an inspection form that was filled in and saved by a spreadsheet.
///
/// A blank answer says nothing. Everything else is taken or refused row by row, so that one pass finds all
/// that is wrong.
public struct ChecklistReader {
    /// A row of the table below its header.
    public struct Row: Sendable {
        /// The line on which it begins, from 1.
        public let line: Int
        /// The cells; missing ones at the end count as blank.
        public let cells: [String]

        /// Takes a row from whatever file it stands in.
        public init(line: Int, cells: [String]) {
            self.line = line
            self.cells = cells
        }
    }

    let settings: ImportSettings
    let words = ChecklistWords()
    private let columns: [ChecklistColumn: Int]
    private(set) var circumstances = ChecklistCircumstances()
    /// The elements that rows such as `ramp/?1` stand for, once they have a name.
    var named: [String: ElementReference] = [:]
    /// Such rows of which nobody can tell what they stand for.
    var contested: Set<String> = []
    var answers: [ChecklistForm.Answer] = []

    /// Tells whether a table is an inspection form, of this version or another.
    public static func recognises(header: [String]) -> Bool {
        header.contains { $0.trimmed.hasPrefix(ChecklistColumn.mark) }
    }

    /// A form with its circumstances and some of its answers only, by their lines, as CSV.
    public static func text(header: [String], rows: [Row], lines: Set<Int>) -> String {
        let wanted = rows.filter { row in
            lines.contains(row.line) || row.cells.contains(ChecklistCircumstance.element)
        }
        return ([header] + wanted.map(\.cells)).map { CSVText.row($0) }.joined()
    }

    /// The precinct that a form names, so that its clock is known before the form is read.
    ///
    /// - Throws: `Problem` for another version of the form, a missing column, or no precinct at all.
    public static func precinct(header: [String], rows: [Row], file: String) throws(Problem) -> String {
        let settings = ImportSettings(file: file, observer: "", localTime: .utc, now: Instant(seconds: 0))
        var reader = try ChecklistReader(header, settings)
        reader.readCircumstances(rows)
        guard let precinct = reader.circumstances.texts[.precinct]?.text else {
            throw Problem(.checklistNoPrecinct, at: Place(file: file))
        }
        return precinct
    }

    /// Reads a form.
    ///
    /// - Throws: `Problem` for what concerns the table as a whole; what is wrong with single rows is in the form.
    public static func read(header: [String], rows: [Row], settings: ImportSettings) throws(Problem)
        -> ChecklistForm
    {
        var reader = try ChecklistReader(header, settings)
        reader.readCircumstances(rows)
        reader.nameNewElements(rows)
        for row in rows { reader.answer(row) }
        var form = reader.form
        let known = Set(ChecklistColumn.allCases.map(\.rawValue))
        form.ignoredColumns = header.map(\.trimmed).filter { !$0.isEmpty && !known.contains($0) }
        return form
    }

    private init(_ header: [String], _ settings: ImportSettings) throws(Problem) {
        self.settings = settings
        let names = header.map(\.trimmed)
        var columns: [ChecklistColumn: Int] = [:]
        for (position, name) in names.enumerated() {
            if let column = ChecklistColumn(rawValue: name) { columns[column] = position }
        }
        self.columns = columns
        guard columns[.number] != nil else {
            let version = names.first { $0.hasPrefix(ChecklistColumn.mark) } ?? ""
            throw Problem(.checklistVersion, ["version": version], at: Place(file: settings.file, line: 1))
        }
        for column in [ChecklistColumn.element, .attribute, .value] where columns[column] == nil {
            throw Problem(
                .checklistColumn, ["column": column.rawValue], at: Place(file: settings.file, line: 1))
        }
    }

    /// The text of a cell, nil where it is blank.
    ///
    /// An apostrophe that keeps a spreadsheet from calculating is no part of the text.
    func cell(_ column: ChecklistColumn, _ row: Row) -> String? {
        guard let position = columns[column], position < row.cells.count else { return nil }
        let text = CSVText.unguarded(row.cells[position]).asRead
        return text.isEmpty ? nil : text
    }

    /// Where a cell stands.
    func place(_ row: Row, _ column: ChecklistColumn) -> Place {
        Place(
            file: settings.file, line: row.line, column: columns[column].map { $0 + 1 },
            field: column.rawValue)
    }

    private mutating func readCircumstances(_ rows: [Row]) {
        for row in rows where cell(.element, row) == ChecklistCircumstance.element {
            circumstances.take(
                cell(.attribute, row) ?? "", cell(.value, row), at: place(row, .value), settings)
        }
    }

    private var form: ChecklistForm {
        var form = ChecklistForm()
        form.precinct = circumstances.texts[.precinct]?.text ?? ""
        form.inspector = circumstances.texts[.inspector]?.text ?? ""
        form.observedAt = circumstances.observedAt
        form.inspection = circumstances.inspection(settings)
        form.answers = answers
        // A form nobody filled in needs no inspector.
        if !answers.isEmpty { form.problems = circumstances.allProblems(settings) }
        return form
    }
}
