/// How the columns of a table become precincts (`mapping/1`).
public struct TableMapping: Sendable {
    /// Column names of which the first one a table has is meant.
    struct Column: Sendable, Hashable {
        let alternatives: [String]

        init(_ text: String) {
            alternatives = text.split(separator: "|").map(String.init)
        }
    }

    /// What one kind of row holds.
    struct RowShape: Sendable {
        /// The cells a row must have to be of this kind.
        var conditions: [(column: Column, value: String)] = []
        /// The area, from the largest unit down.
        var area: [Column] = []
        var areaName: Column?
        var territorialCommission: Column?
        var number: Column?
        var name: Column?
        var commission: Column?
        var premises: Column?
        var address: Column?
        var venue: Column?
        /// Facts by `element.attribute`.
        var facts: [(fact: String, column: Column)] = []
    }

    /// The id.
    public let id: String
    /// Columns a table must have to be recognised.
    let recognise: [Column]
    /// How what the table says was established.
    let method: String
    /// When, unless the command says.
    let date: String?
    /// Words with which a venue begins that was written behind the address.
    let venueStarts: [String]
    let rows: [RowShape]

    /// Every column name the mapping reads or looks at.
    var columnNames: Set<String> {
        var columns = recognise
        for row in rows {
            columns += row.conditions.map(\.column) + row.area + row.facts.map(\.column)
            columns += [
                row.areaName, row.territorialCommission, row.number, row.name, row.commission, row.premises,
                row.address, row.venue,
            ].compactMap { $0 }
        }
        return Set(columns.flatMap(\.alternatives))
    }

    /// Tells whether a table has the columns the mapping looks for.
    func recognises(_ header: [String]) -> Bool {
        recognise.allSatisfy { column in column.alternatives.contains(where: header.contains) }
    }
}
