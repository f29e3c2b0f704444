public import Wording

extension LossReport {
    /// The report as a text: a section for each reason, a line for each subject.
    public func text(_ texts: Texts) -> String {
        guard !isEmpty else { return texts(.lossNothing) + "\n" }
        var text = texts(.lossTitle, ["count": "\(count)"]) + "\n"
        var reason: Reason?
        for line in lines {
            if line.reason != reason {
                reason = line.reason
                text += "\n\(texts(line.reason.key))\n"
            }
            let subject = line.subject == "*" ? texts(.lossAll) : line.subject
            let rest = line.count > line.examples.count ? "; …" : ""
            text += "  \(subject): \(line.count)  (\(line.examples.joined(separator: "; "))\(rest))\n"
        }
        return text
    }

    /// One line for a terminal: how many by reason; nil when nothing was lost.
    public func summary(_ texts: Texts) -> String? {
        guard !isEmpty else { return nil }
        var counts: [Reason: Int] = [:]
        for line in lines { counts[line.reason, default: 0] += line.count }
        let parts = counts.sorted { $0.key < $1.key }.map { "\(texts($0.key.key)) \($0.value)" }
        return texts(.lossSummary, ["count": "\(count)", "parts": parts.joined(separator: "; ")])
    }

    /// The report as JSON, for those who count with a program.
    public var json: String {
        JSONValue.array(
            lines.map { line in
                .object([
                    JSONValue.Member("subject", .string(line.subject)),
                    JSONValue.Member("reason", .string(line.reason.rawValue)),
                    JSONValue.Member("count", .number("\(line.count)")),
                    JSONValue.Member("examples", .strings(line.examples)),
                ])
            }
        ).text() + "\n"
    }
}

extension LossReport.Reason {
    /// The reason in words.
    fileprivate var key: TextKey {
        switch self {
        case .noField: .lossNoField
        case .oneOnly: .lossOneOnly
        case .value: .lossValue
        case .notKnown: .lossNotKnown
        case .history: .lossHistory
        case .provenance: .lossProvenance
        case .tolerance: .lossTolerance
        case .lists: .lossLists
        case .notUnderstood: .lossNotUnderstood
        }
    }
}
