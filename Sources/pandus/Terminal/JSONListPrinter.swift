/// Prints a list as JSON, one item after another, so that memory does not grow with their number.
///
/// The text is the one `Terminal.json` prints of the whole list.
final class JSONListPrinter {
    private var isFirst = true

    /// Prints the next item.
    func print(_ item: some Encodable) throws {
        let text = try Terminal.jsonText(item).split(separator: "\n", omittingEmptySubsequences: false)
            .joined(separator: "\n  ")
        Terminal.print((isFirst ? "[\n  " : ",\n  ") + text, terminator: "")
        isFirst = false
    }

    /// Ends the list.
    func close() { Terminal.print(isFirst ? "[\n\n]" : "\n]") }
}
