import Exchange
import Testing
import Wording

@testable import struct Exchange.FileSource

/// What a whole file was read as.
struct Reading {
    let stream: RecordStream
    var records: [Record] = []
    var rejected: [RejectedRecord] = []

    init(_ source: FileSource, _ options: RecordOptions = RecordOptions()) throws {
        var stream = try RecordStream.open(source, options: options)
        while let result = try stream.next() {
            switch result {
            case .record(let record): records.append(record)
            case .bad(let bad): rejected.append(bad)
            }
        }
        self.stream = stream
    }

    init(_ bytes: [UInt8], _ options: RecordOptions = RecordOptions(), name: String = "t", chunk: Int? = nil)
        throws
    {
        var source = FileSource(bytes: bytes, name: name)
        if let chunk { source.chunkSize = chunk }
        try self.init(source, options)
    }

    init(_ text: String, _ options: RecordOptions = RecordOptions(), name: String = "t", chunk: Int? = nil)
        throws
    {
        try self.init(Array(text.utf8), options, name: name, chunk: chunk)
    }

    /// The cells of a table's records, as they stand.
    var cells: [[String]] {
        let fields = stream.fields.indices.compactMap(stream.field(at:))
        return records.map { record in fields.map { record.text($0) ?? "?" } }
    }

    /// The texts of one field.
    func texts(_ name: String) throws -> [String?] {
        let field = try #require(stream.field(name))
        return records.map { $0.text(field) }
    }

    /// The keys of what is wrong with the rejected records.
    var keys: [TextKey] { rejected.map(\.problem.message.key) }
}
