/// Text that grows line by line within a width; what is added is made harmless before it is styled.
struct TerminalPage {
    let style: TerminalStyle
    let width: Int
    private(set) var text = ""

    init(style: TerminalStyle, width: Int) {
        self.style = style
        self.width = max(width, 40)
    }

    /// An empty line.
    mutating func space() { text += "\n" }

    /// A line that is not broken, such as the row of a table.
    mutating func line(_ words: String, _ emphasis: TerminalStyle.Emphasis? = nil) {
        text += style.applied(emphasis, to: words.printable) + "\n"
    }

    /// A paragraph; its first line may begin with a mark that the others leave free.
    mutating func paragraph(
        _ words: String, mark: String = "", indent: Int = 0, _ emphasis: TerminalStyle.Emphasis? = nil
    ) {
        let margin = String(repeating: " ", count: indent)
        let hanging = String(repeating: " ", count: mark.displayWidth)
        let lines = words.printable.wrapped(to: width - indent - mark.displayWidth)
        for (number, line) in lines.enumerated() {
            text += margin + (number == 0 ? mark : hanging) + style.applied(emphasis, to: line) + "\n"
        }
    }

    /// A heading with a line under it.
    mutating func heading(_ words: String) {
        space()
        let lines = words.printable.wrapped(to: width)
        for line in lines { text += style.applied(.title, to: line) + "\n" }
        text += String(repeating: "─", count: min(width, lines.map(\.displayWidth).max() ?? 0)) + "\n"
    }

    /// A name and its value; where it is long, the other lines stand a little to the right.
    mutating func entry(
        _ name: String, _ value: String, indent: Int = 0, _ emphasis: TerminalStyle.Emphasis? = nil
    ) {
        let margin = String(repeating: " ", count: indent)
        let lines = "\(name): \(value)".printable.wrapped(to: width - indent - 2)
        for (number, line) in lines.enumerated() {
            text += margin + (number == 0 ? "" : "  ") + style.applied(emphasis, to: line) + "\n"
        }
    }
}
