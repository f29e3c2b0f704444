public import PrecinctModel
public import Wording

/// What was scanned in one count: inventory numbers, one a line, or a table `inventory,condition,quantity,note`.
public struct StocktakeSheet: Sendable {
    /// The things, each once, in the order of the sheet.
    public private(set) var lines: [StocktakeLine] = []
    /// The numbers that were scanned more than once.
    public private(set) var repeated: [String] = []

    private let file: String
    private var problems: [Problem] = []
    private var positions: [String: Int] = [:]

    /// The columns of a table; only the first is required.
    private static let columns = ["inventory", "condition", "quantity", "note"]

    /// Reads a sheet.
    ///
    /// A first line that begins with the word `inventory` is the header of a table; else every line is a number.
    /// - Parameter file: the name used in problems.
    /// - Throws: `Problems` with line and column of everything wrong; what is not understood is never skipped.
    public init(_ bytes: [UInt8], file: String, vocabulary: Vocabulary = .builtIn) throws(Problems) {
        self.file = file
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Problems(Problem(.encodingUnknown, at: Place(file: file)))
        }
        if text.split(whereSeparator: \.isNewline).first.map(String.init)?.trimmed.lowercased().hasPrefix(
            "inventory") == true
        {
            try readTable(bytes, vocabulary)
        } else {
            for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
                .enumerated()
            {
                let number = String(line).trimmed
                if number.contains(where: { ",;\t\"".contains($0) }) {
                    problems.append(
                        Problem(
                            .equipmentSheetHeader, ["columns": Self.columns.joined(separator: ",")],
                            at: Place(file: file, line: index + 1)))
                }
                add(number, nil, nil, nil, line: index + 1)
            }
        }
        try Problems.throwIfAny(problems)
        guard !lines.isEmpty else { throw Problems(Problem(.equipmentSheetEmpty, at: Place(file: file))) }
    }

    private mutating func readTable(_ bytes: [UInt8], _ vocabulary: Vocabulary) throws(Problems) {
        let options = RecordOptions(format: .csv)
        var stream = try RecordStream.open(FileSource(bytes: bytes, name: file), options: options)
        let header = stream.fields.map { $0.lowercased() }
        for column in header where !Self.columns.contains(column) {
            let place = Place(file: file, line: 1, field: column)
            problems.append(
                Problem(
                    .equipmentSheetColumn,
                    ["column": column, "columns": Self.columns.joined(separator: ", ")], at: place))
        }
        func field(_ column: String) -> FieldHandle? {
            header.firstIndex(of: column).flatMap(stream.field(at:))
        }
        let fields = Self.columns.map(field)
        do throws(Problem) {
            while let result = try stream.next() {
                switch result {
                case .bad(let bad): problems.append(bad.problem)
                case .record(let record):
                    let cells = fields.map { $0.flatMap(record.cell) }
                    let condition = condition(cells[1], record.line, vocabulary)
                    let quantity = quantity(cells[2], record.line)
                    add(cells[0] ?? "", condition, quantity, cells[3], line: record.line)
                }
            }
        } catch {
            throw Problems(error, problems)
        }
    }

    private mutating func condition(_ text: String?, _ line: Int, _ vocabulary: Vocabulary) -> String? {
        guard let text else { return nil }
        let conditions = vocabulary.conditions
        if conditions.contains(text) { return text }
        problems.append(
            Problem(
                .valueChoice,
                ["attribute": "condition", "text": text, "choices": conditions.joined(separator: ", ")],
                at: Place(file: file, line: line, field: "condition")))
        return nil
    }

    private mutating func quantity(_ text: String?, _ line: Int) -> Int64? {
        guard let text else { return nil }
        if text.utf8.allSatisfy({ (48...57).contains($0) }), let count = Int64(text), count <= 1_000_000 {
            return count
        }
        problems.append(
            Problem(
                .valueInteger, ["attribute": "quantity", "text": text],
                at: Place(file: file, line: line, field: "quantity")))
        return nil
    }

    private mutating func add(
        _ number: String, _ condition: String?, _ quantity: Int64?, _ note: String?, line: Int
    ) {
        let new = StocktakeLine(
            inventoryNumber: number, condition: condition, quantity: quantity, note: note, line: line)
        guard !number.isEmpty else {
            // A blank line says nothing; a row with a remark on nothing says something that would be lost.
            if condition != nil || quantity != nil || note != nil {
                problems.append(
                    Problem(.equipmentSheetNumber, at: Place(file: file, line: line, field: "inventory")))
            }
            return
        }
        guard let position = positions[number] else {
            positions[number] = lines.count
            lines.append(new)
            return
        }
        guard lines[position].saysSame(as: new) else {
            problems.append(
                Problem(
                    .equipmentSheetTwice, ["number": number, "line": "\(lines[position].line)"],
                    at: Place(file: file, line: line)))
            return
        }
        if !repeated.contains(number) { repeated.append(number) }
    }
}
