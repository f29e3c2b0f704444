import Exchange

/// A whole table read back, cell by cell as it stands.
struct ReadTable {
    struct Row {
        let cells: [String]
    }

    let header: [String]
    let delimiter: Character?
    let rows: [Row]

    init(_ text: String) throws {
        let reading = try Reading(text, RecordOptions(format: .csv))
        header = reading.stream.fields
        delimiter = reading.stream.delimiter
        rows = reading.cells.map(Row.init)
    }
}
