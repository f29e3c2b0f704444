import Exchange
public import Wording

/// What an export wrote and what it left out.
public struct ExportSummary: Sendable {
    private let form: ExportRegistry.Form
    /// How many precincts were written.
    public internal(set) var precincts = 0
    /// How many retired ones were left out.
    public internal(set) var retired = 0
    var losses = LossReport()
    var columns: FactColumns?

    init(form: ExportRegistry.Form) {
        self.form = form
    }

    /// How many things the form could not carry.
    public var lossCount: Int { losses.count }

    /// What the form could not carry, on one line; nil when it carried everything.
    public func lossLine(_ texts: Texts) -> String? { losses.summary(texts) }

    /// What the form could not carry, with examples.
    public func lossText(_ texts: Texts) -> String { losses.text(texts) }

    /// What the form could not carry, with examples, as JSON.
    public var lossJSON: String { losses.json }

    /// What the columns of a table mean; nil for what is no table.
    public func legend(_ texts: Texts) -> String? {
        switch form {
        case .csv: columns.map { TableLegend(texts).text(of: $0) }
        case .csvFacts: TableLegend(texts).textOfFacts
        case .dossier, .geojson, .a11yjson: nil
        }
    }
}
