/// Prints a list as JSON, one item after another, so that memory does not grow with their number.
///
/// The text is the one `Terminal.json` prints of the whole list.
final class JSONListPrinter {
    private var isFirst = true

    /// Prints the next item.
    func print(_ item: some Encodable) throws {
        // A list of one is set in as it is in a longer one; its brackets and their line ends go.
        let text = try Terminal.jsonText([item]).utf8.dropFirst(2).dropLast(2)
        Terminal.print((isFirst ? "[\n" : ",\n") + String(Substring(text)), terminator: "")
        isFirst = false
    }

    /// Ends the list.
    func close() { Terminal.print(isFirst ? "[\n\n]" : "\n]") }
}
