import Exchange
import PrecinctModel
public import PrecinctRegistry
import Wording

/// Writes precincts of a registry in the form of another program.
public struct ExportRegistry: Sendable {
    /// The form of a file.
    public enum Form: String, Sendable, CaseIterable {
        /// Everything, for another registry of ours.
        case dossier
        /// Points for a map.
        case geojson
        /// The exchange format for accessibility data.
        case a11yjson
        /// A row for each precinct.
        case csv
        /// A row for each fact.
        case csvFacts = "csv-facts"
    }

    /// What is to be written.
    public struct Options: Sendable {
        /// The form.
        public var form: Form
        /// The precincts by name; empty for those of the area, or all.
        public var precincts: [String] = []
        /// The area whose precincts are wanted.
        public var area: String?
        /// Whether retired precincts are wanted too.
        public var includesRetired = false
        /// The date or moment as of which facts count; nil means now.
        public var asOf: String?
        /// The date or moment up to which facts had been recorded; nil means now.
        public var knownAt: String?
        /// Whether a table begins with a byte order mark.
        public var hasMark = false

        /// Asks for everything in use.
        public init(form: Form) {
            self.form = form
        }
    }

    private let surroundings: Surroundings

    /// Prepares the verb.
    public init(_ surroundings: Surroundings) {
        self.surroundings = surroundings
    }

    /// Writes the precincts, one after another; memory does not grow with their number.
    ///
    /// - Parameters:
    ///   - progress: told how many of how many are done, after each batch.
    ///   - write: takes one piece of the file after another.
    /// - Throws: `Problem` for an unknown precinct or area, or a date that is none, before anything is written.
    public func callAsFunction(
        _ options: Options, registry: Registry, progress: (Int, Int) -> Void = { _, _ in },
        write: (String) throws -> Void
    ) throws -> ExportSummary {
        let selection = try ExportSelection(options, registry: registry, now: surroundings.now)
        var summary = ExportSummary(form: options.form)
        summary.retired = selection.retiredLeftOut
        let languages = Language.allCases.map { Texts($0) }
        if options.form == .csv {
            var columns = FactColumns()
            try selection.forEachBatch { batch in
                for source in batch {
                    columns.add(source.dossier(asOf: selection.asOf, vocabulary: .builtIn))
                }
            }
            summary.columns = columns
        }
        var stream: any ExportStream =
            switch options.form {
            case .dossier: DossierWriter(isArray: options.precincts.count != 1, knownAt: selection.knownAt)
            case .geojson: GeoJSONWriter(asOf: selection.asOf)
            case .a11yjson: A11yJSONWriter(asOf: selection.asOf, texts: languages)
            case .csv: PrecinctTable(columns: summary.columns ?? FactColumns(), hasMark: options.hasMark)
            case .csvFacts: FactTable(hasMark: options.hasMark)
            }
        let particulars = Particulars(registry, asOf: selection.asOf, knownAt: selection.knownAt)
        try write(stream.opening())
        try selection.forEachBatch { batch in
            for entry in try particulars.entries(batch) {
                try write(stream.text(of: entry))
                summary.precincts += 1
            }
            progress(summary.precincts, selection.count)
        }
        try write(stream.closing())
        summary.losses = stream.losses
        return summary
    }
}
