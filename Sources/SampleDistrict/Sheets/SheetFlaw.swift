/// A line of a built-in sheet that does not say what a sheet may say.
public struct SheetFlaw: Error, Sendable, Hashable, CustomStringConvertible {
    /// The sheet's name.
    public let sheet: String
    /// The line within it, from 1.
    public let line: Int
    /// The line as written.
    public let text: String

    /// Names a line.
    public init(sheet: String, line: Int, text: String) {
        self.sheet = sheet
        self.line = line
        self.text = text
    }

    /// The place and the line, as compilers write them.
    public var description: String { "\(sheet):\(line): \(text)" }
}
