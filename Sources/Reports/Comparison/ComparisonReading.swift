import AccessAudit
import PrecinctModel
import Wording

/// Two verdicts on the same precinct in the hands of someone who explains why they differ.
struct ComparisonReading {
    let heading: ComparisonHeading
    let left: VerdictReading
    let right: VerdictReading
    let rows: [ComparedRule]

    init(_ heading: ComparisonHeading, _ left: PrecinctVerdict, _ right: PrecinctVerdict, texts: Texts) {
        self.heading = heading
        self.left = VerdictReading(heading: heading.left, texts: texts, verdict: left)
        self.right = VerdictReading(heading: heading.right, texts: texts, verdict: right)
        rows = heading.comparison.rules(left, right)
    }

    var texts: Texts { left.texts }
    /// The groups in their order, with the side of a row that is theirs.
    var groups: [(name: String, reading: VerdictReading, side: KeyPath<ComparedRule, ComparedSide>)] {
        [
            (heading.name(of: heading.left), left, \.left),
            (heading.name(of: heading.right), right, \.right),
        ]
    }
    /// The rules with another outcome, or none, in one of the groups.
    var other: [ComparedRule] { rows.filter { !$0.isSameOutcome } }
    /// The rules with the same outcome in both.
    var same: [ComparedRule] { rows.filter(\.isSameOutcome) }
    /// The categories whose grades differ.
    var differing: [Category] { left.verdict.differingCategories(from: right.verdict) }

    /// The row of a rule and an element.
    func row(_ rule: String, _ element: String?) -> ComparedRule? {
        rows.first { $0.rule == rule && $0.element == element }
    }

    /// What a rule wants, by the first group that has it.
    func title(of row: ComparedRule) -> String {
        for (_, reading, side) in groups {
            guard let place = row[keyPath: side].rules.first else { continue }
            let pack = reading.heading.audit.packs[place.pack]
            return texts.title(of: pack.rules[place.rule], in: pack)
        }
        return row.rule
    }

    /// Where a rule looks.
    func element(of row: ComparedRule) -> String { texts.element(named: row.element) }

    /// In what a row differs, in words.
    func reasons(_ row: ComparedRule) -> String {
        row.differences.map { texts($0) }.joined(separator: "; ")
    }

    /// How a group stands to a row, in a word.
    func standing(_ side: ComparedSide) -> String {
        switch side.standing {
        case .judged: side.lead.map { texts($0.outcome) } ?? ""
        case .dueLater: texts(.compareDueLater)
        case .elsewhere: texts(.compareElsewhere)
        case .absent: texts(.compareAbsent)
        }
    }
}
