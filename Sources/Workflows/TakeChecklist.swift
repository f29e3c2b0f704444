public import Exchange
import PrecinctModel
public import PrecinctRegistry
import Wording

/// Takes an inspection form back as one inspection.
public struct TakeChecklist: Sendable {
    /// A form as its file gave it.
    public struct Sheet: Sendable {
        /// The file's name.
        public let file: String
        /// The names of the columns.
        public let header: [String]
        /// The rows below.
        public let rows: [ChecklistReader.Row]

        /// Takes a form from whatever file it stands in.
        public init(file: String, header: [String], rows: [ChecklistReader.Row]) {
            self.file = file
            self.header = header
            self.rows = rows
        }

        /// The form with its circumstances and some of its answers only, by their lines, as CSV.
        public func text(ofLines lines: Set<Int>) -> String {
            ChecklistReader.text(header: header, rows: rows, lines: lines)
        }
    }

    private let surroundings: Surroundings

    /// Prepares the verb.
    public init(_ surroundings: Surroundings) {
        self.surroundings = surroundings
    }

    /// Tells whether a table is an inspection form.
    public static func recognises(header: [String]) -> Bool { ChecklistReader.recognises(header: header) }

    /// Compares a form with a registry, which may be open for reading only; nothing is written.
    ///
    /// - Throws: `Problem` for a form that is none, or a precinct there is not. What is wrong with single
    ///   answers is in the receipt.
    public func plan(_ sheet: Sheet, registry: Registry) throws -> ChecklistReceipt {
        let name = try ChecklistReader.precinct(header: sheet.header, rows: sheet.rows, file: sheet.file)
        let precinct = try registry.resolve(name)
        let dossier = try registry.dossier(of: precinct, asOf: surroundings.now, vocabulary: .builtIn)
        let form = try ChecklistReader.read(
            header: sheet.header, rows: sheet.rows,
            settings: ImportSettings(
                file: sheet.file, observer: surroundings.actor, localTime: dossier.localTime,
                now: surroundings.now))
        var plan = ChecklistPlan(form, file: sheet.file, dossier: dossier, registry: registry)
        return try plan.receipt(now: surroundings.now)
    }

    /// Records a form as one change; what it is compared with cannot change meanwhile.
    ///
    /// - Parameter skipsRefused: Whether to record the other answers though some are refused.
    /// - Throws: `Problems` with every refusal unless they are skipped; always when the form as a whole is
    ///   wrong.
    @discardableResult
    public func apply(_ sheet: Sheet, skipsRefused: Bool = false, registry: Registry) throws
        -> ChecklistReceipt
    {
        try registry.write(
            actor: surroundings.actor, command: "import \(sheet.file)", now: surroundings.now
        ) { change in
            let receipt = try plan(sheet, registry: registry)
            try Problems.throwIfAny(receipt.obstacles(skipsRefused: skipsRefused))
            for record in receipt.records { try change.record(record.observations, of: record.owner) }
            return receipt
        }
    }
}
