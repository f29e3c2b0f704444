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

    /// Records what a plan took, as one change.
    ///
    /// - Parameter skipsRefused: Whether to record the other answers though some are refused.
    /// - Throws: `Problems` with every refusal unless they are skipped; always when the form as a whole is
    ///   wrong.
    public func apply(_ receipt: ChecklistReceipt, skipsRefused: Bool = false, registry: Registry) throws {
        try Problems.throwIfAny(skipsRefused ? receipt.problems : receipt.refusals)
        guard !receipt.isEmpty else { return }
        try registry.write(
            actor: surroundings.actor, command: "import \(receipt.file)", now: surroundings.now
        ) { change in
            for record in receipt.records { try change.record(record.observations, of: record.owner) }
        }
    }
}
