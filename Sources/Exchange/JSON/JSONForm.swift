/// Tells from the first text of a file whether it is JSON and of what form.
struct JSONForm {
    private static let open = UInt8(ascii: "{")

    /// The form of a text; nil for what does not begin as JSON does.
    ///
    /// - Parameter isNamedLines: whether the name of the file says that it holds one object a line.
    static func find(in text: TextBuffer, isNamedLines: Bool) -> RecordFormat? {
        let bytes = text.bytes[text.start...]
        guard let start = bytes.firstIndex(where: { !$0.isBlank }) else { return nil }
        if bytes[start] == UInt8(ascii: "[") { return isArray(bytes[start...]) ? .json : nil }
        guard bytes[start] == open else { return nil }
        if isNamedLines { return .jsonLines }
        guard let end = bytes[start...].firstIndex(where: { $0 == .lineFeed }) else {
            return isWhole(bytes[start...]) && !hasRecordsWithin(bytes[start...]) ? .jsonLines : .json
        }
        let line = bytes[start..<end]
        let second = bytes[end...].first { !$0.isBlank }
        if second == open, isWhole(line) || line.last(where: { !$0.isBlank }) == UInt8(ascii: "}") {
            return .jsonLines
        }
        return second == nil && isWhole(line) && !hasRecordsWithin(line) ? .jsonLines : .json
    }

    /// A table's first cell may stand in brackets; an array goes on with a value or its end.
    private static func isArray(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let next = bytes.dropFirst().first(where: { !$0.isBlank }) else { return true }
        return #"{["]-0123456789tfn"#.utf8.contains(next)
    }

    private static func isWhole(_ bytes: ArraySlice<UInt8>) -> Bool {
        (try? JSONReader.read(Array(bytes), file: "")) != nil
    }

    /// A lone object that holds an array of objects is a document of records rather than one record.
    private static func hasRecordsWithin(_ bytes: ArraySlice<UInt8>) -> Bool {
        let node = try? JSONReader.read(Array(bytes), file: "")
        return node?["type"]?.string == "FeatureCollection"
            || node?.members?.contains { $0.value.items?.first?.members != nil } ?? false
    }
}
