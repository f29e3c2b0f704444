/// Every problem of one input, found in one pass and thrown together.
public struct Problems: Error, Sendable {
    /// The problems in the order of the input; never empty.
    public let all: [Problem]

    /// Collects problems, of which there must be one at least.
    public init(_ first: Problem, _ others: [Problem] = []) {
        all = [first] + others
    }

    /// Throws the collected problems if there are any.
    public static func throwIfAny(_ problems: [Problem]) throws(Problems) {
        if let first = problems.first { throw Problems(first, Array(problems.dropFirst())) }
    }
}
