import PrecinctModel

extension GradeSteps.Item {
    /// Puts together what one mending settles, and orders it by what it takes and how much it hurts.
    static func grouped(_ entries: [GradeSteps.Entry]) -> [GradeSteps.Item] {
        var groups: [[GradeSteps.Entry]] = []
        var index: [String: Int] = [:]
        for entry in entries {
            // What is open may wait for several facts; only a failure has one that is to be changed.
            guard entry.finding.outcome == .failed else {
                groups.append([entry])
                continue
            }
            if let place = index[entry.matter] {
                groups[place].append(entry)
            } else {
                index[entry.matter] = groups.count
                groups.append([entry])
            }
        }
        return groups.map(GradeSteps.Item.init).enumerated().sorted { left, right in
            (left.element.fix, right.element.severity, left.offset)
                < (right.element.fix, left.element.severity, right.offset)
        }.map(\.element)
    }

    private init(_ entries: [GradeSteps.Entry]) {
        findings = entries.map(\.number)
        strictest = GradeSteps.Item.strictest(entries)
        fix = entries.map(\.rule.fix).max() ?? .temporary
        severity = entries.map(\.severity).max() ?? .minor
    }

    /// The finding whose requirement meets all the others', if one does.
    private static func strictest(_ entries: [GradeSteps.Entry]) -> Int? {
        guard entries.count > 1 else { return entries.first?.number }
        return entries.first { candidate in
            entries.allSatisfy { other in
                guard let wanted = candidate.finding.detail?.required,
                    let least = other.finding.detail?.required
                else { return false }
                return wanted.satisfies(least)
            }
        }?.number
    }
}

extension FindingDetail.Figure {
    /// Tells whether whatever meets this requirement meets another one of the same attribute.
    public func satisfies(_ other: FindingDetail.Figure) -> Bool {
        switch (value, other.value) {
        case (.number(let own, _), .number(let wanted, _)):
            switch (comparison, other.comparison) {
            case (.atMost, .atMost), (.less, .less), (.less, .atMost): own.high <= wanted.low
            case (.atMost, .less): own.high < wanted.low
            case (.atLeast, .atLeast), (.greater, .greater), (.greater, .atLeast): own.low >= wanted.high
            case (.atLeast, .greater): own.low > wanted.high
            default: comparison == other.comparison && own == wanted
            }
        case (.boolean(let own), .boolean(let wanted)): own == wanted
        case (.choices(let own), .choices(let wanted)): Set(own).isSubset(of: wanted)
        default: false
        }
    }
}

extension GradeSteps.Entry {
    /// What a failure is about: the fact to be changed, else the rule, which several packs may have.
    fileprivate var matter: String {
        finding.detail?.subject?.text ?? "\(rule.id) \(finding.element ?? "")"
    }
}
