public import Wording

/// The next thing a file brings.
public enum ImportItem: Sendable {
    /// A row that cannot be used as it stands.
    public struct Rejected: Sendable {
        /// Everything wrong with it.
        public let problems: [Problem]
        /// The row as it stands in the file.
        public let source: String
        /// The line it begins on.
        public let line: Int

        /// Describes a row.
        public init(problems: [Problem], source: String, line: Int) {
            self.problems = problems
            self.source = source
            self.line = line
        }
    }

    /// A row that brings nothing by intent.
    public struct LeftAside: Sendable {
        /// Why.
        public let reason: LeftAsideReason
        /// The line it begins on.
        public let line: Int
    }

    /// An area, by the line that names it; those it lies in came before.
    case area(ImportBatch.Area, line: Int)
    /// A commission, by the line that names it; those above it came before.
    case commission(ImportBatch.Commission, line: Int)
    /// A precinct; its areas and its commission came before.
    case precinct(ImportBatch.Entry)
    /// A row that is wrong.
    case rejected(Rejected)
    /// A row with stray quotes, by its line; what it was probably meant to bring follows.
    case mended(Int)
    /// A row that is left aside.
    case leftAside(LeftAside)
}
