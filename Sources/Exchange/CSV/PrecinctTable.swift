import PrecinctModel

/// A table with a row for each precinct and a column for each fact that any of them has.
///
/// The names of the columns are ids that never change and that an import reads: `ramp/main.slope`. A blank
/// cell says that the fact is not known. Numbers stand in the unit of their attribute (`TableLegend` names
/// it), so that a spreadsheet can count with them; one that would lose digits stands as it was entered.
public struct PrecinctTable: ExportStream {
    /// The columns that every table has.
    static let identity = [
        "area", "number", "name", "status", "commission", "premises", "address", "venue",
    ]
    private let columns: [FactColumn]
    private let hasMark: Bool
    /// What the table could not carry so far.
    public private(set) var losses = LossReport()

    /// Prepares a table.
    ///
    /// - Parameter hasMark: whether it begins with a byte order mark, which some spreadsheets need.
    public init(columns: FactColumns, hasMark: Bool) {
        self.columns = columns.sorted
        self.hasMark = hasMark
    }

    /// The names of the columns.
    public func opening() -> String {
        (hasMark ? "\u{FEFF}" : "") + CSVText.row(Self.identity + columns.map(\.description))
    }

    /// The row of a precinct.
    public mutating func text(of entry: ExportEntry) -> String {
        let precinct = entry.dossier.precinct
        let place = entry.dossier.premises
        let identity = [
            precinct.reference.area, precinct.reference.number, precinct.name, entry.status,
            entry.commission, place?.id, place?.address, place?.venue,
        ]
        var cells: [FactColumn: String] = [:]
        var losses = losses
        losses.addHistory(of: entry)
        losses.addIdentity(of: entry, but: [.name, .status, .commission, .premises, .address, .venue])
        losses.addLists(of: entry)
        losses.addStructure(of: entry)
        entry.forEachFact { element, attribute, fact, observation, value in
            let column = FactColumn(element: element.reference, attribute: attribute.id)
            let subject = column.subject
            guard fact.causes.isEmpty else {
                losses.add(subject, .notKnown, example: entry.example(column, fact))
                return
            }
            losses.add("*", .provenance, example: "\(entry.reference) \(column)")
            let (cell, isWhole) = attribute.cell(value)
            if !isWhole { losses.add(subject, .tolerance, example: "\(entry.reference) \(value.text)") }
            cells[column] = cell
        }
        self.losses = losses
        return CSVText.row(identity.map { $0 ?? "" } + columns.map { cells[$0] ?? "" })
    }

    /// Nothing.
    public func closing() -> String { "" }
}

extension Attribute {
    /// A value as a cell, and whether the cell says all of it.
    fileprivate func cell(_ value: ObservedValue) -> (text: String, isWhole: Bool) {
        guard case .number(let quantity) = value else { return (value.text, true) }
        guard let digits = unit.factor.reciprocal.flatMap(quantity.value.multiplied)?.exactDecimal else {
            return (quantity.text, true)
        }
        return (digits, quantity.tolerance == nil)
    }
}
