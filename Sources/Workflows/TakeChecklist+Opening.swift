public import Exchange
public import Foundation
import Wording

extension TakeChecklist {
    /// The inspection form in a file; nil when the file is something else.
    ///
    /// - Throws: `Problems` for a form whose rows cannot be read.
    public static func sheet(in file: URL, encoding: TextEncoding?) throws -> Sheet? {
        // Parted by the wrong sign, the header would be one column that begins as a form does.
        let options = RecordOptions(
            encoding: encoding, recognise: { $0.count > 1 && recognises(header: $0) })
        // What cannot be read at all is for the import to say.
        guard var stream = try? RecordStream.open(FileSource(url: file), options: options),
            stream.format == .csv, recognises(header: stream.fields)
        else { return nil }
        let fields = stream.fields.indices.compactMap(stream.field(at:))
        var rows: [ChecklistReader.Row] = []
        var problems: [Problem] = []
        while let result = try stream.next() {
            switch result {
            case .record(let record):
                rows.append(
                    ChecklistReader.Row(line: record.line, cells: fields.map { record.text($0) ?? "" }))
            case .bad(let bad): problems.append(bad.problem)
            }
        }
        try Problems.throwIfAny(problems)
        return Sheet(file: file.lastPathComponent, header: stream.fields, rows: rows)
    }
}
