/// What a format could not carry, or a reader did not understand: counted by subject, with examples.
public struct LossReport: Sendable, Equatable {
    /// Why something was left out.
    public enum Reason: String, Sendable, CaseIterable, Comparable {
        /// The format has no field for it.
        case noField
        /// The format has room for one, and there are several.
        case oneOnly
        /// The format's field cannot take this value.
        case value
        /// Something was recorded, but it is not known as of the moment.
        case notKnown
        /// An earlier, contradicting or weaker observation.
        case history
        /// How, when and by whom a fact was established.
        case provenance
        /// The plus or minus of a number.
        case tolerance
        /// That there is none of a kind, or that a list is the whole list.
        case lists
        /// A property of the file that means nothing to us, or not enough.
        case notUnderstood

        /// The order in which reasons are listed.
        public static func < (left: Reason, right: Reason) -> Bool {
            let order = allCases
            return order.firstIndex(of: left) ?? 0 < order.firstIndex(of: right) ?? 0
        }
    }

    /// One subject and reason.
    public struct Line: Sendable, Equatable {
        /// The attribute, such as `booth.facesWindow`, or the property of the file; `*` for facts at large.
        public let subject: String
        /// Why it was left out.
        public let reason: Reason
        /// How many there are.
        public fileprivate(set) var count: Int
        /// Where the first of them stand.
        public fileprivate(set) var examples: [String]
    }

    private struct Key: Hashable {
        let subject: String
        let reason: Reason
    }

    private var byKey: [Key: Line] = [:]

    /// Nothing lost so far.
    public init() {}

    /// Counts one loss.
    public mutating func add(_ subject: String, _ reason: Reason, example: @autoclosure () -> String) {
        let key = Key(subject: subject, reason: reason)
        var line = byKey[key] ?? Line(subject: subject, reason: reason, count: 0, examples: [])
        line.count += 1
        if line.examples.count < 3 { line.examples.append(example()) }
        byKey[key] = line
    }

    /// Adds the losses of another report.
    public mutating func add(_ other: LossReport) {
        for (key, line) in other.byKey {
            guard var known = byKey[key] else {
                byKey[key] = line
                continue
            }
            known.count += line.count
            known.examples = Array((known.examples + line.examples).prefix(3))
            byKey[key] = known
        }
    }

    /// The losses in the order of reason and subject.
    public var lines: [Line] {
        byKey.values.sorted { ($0.reason, $0.subject) < ($1.reason, $1.subject) }
    }

    /// How many there are in all.
    public var count: Int { byKey.values.reduce(0) { $0 + $1.count } }

    /// Whether there are none.
    public var isEmpty: Bool { byKey.isEmpty }
}
