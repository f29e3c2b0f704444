public import AccessAudit
import PrecinctModel
public import Wording

/// A comparison as JSON, precinct by precinct, so that memory does not grow with their number.
///
/// The shape is `Schemas/comparison.schema.json`: fields are added over time and never renamed. The summary
/// stands last, because it is known last.
public struct ComparisonJSONStream {
    private let heading: ComparisonHeading
    private let texts: Texts
    private let isFull: Bool
    private var json = JSONText()
    private var tally = ComparisonTally()

    /// Prepares a stream in the language of some texts.
    ///
    /// - Parameter isFull: Whether every rule is written; else only the grades where they differ.
    public init(_ heading: ComparisonHeading, texts: Texts, isFull: Bool) {
        self.heading = heading
        self.texts = texts
        self.isFull = isFull
    }

    /// The text before the first precinct; call it once.
    public mutating func opening() -> String {
        json.openObject()
        json.write("pandus", "comparison/1")
        json.write(heading.common, texts)
        json.openArray("groups")
        for group in [heading.left, heading.right] {
            json.openObject()
            json.write("name", heading.name(of: group))
            json.write("packs", group.audit.packs.map(\.id))
            json.closeObject()
        }
        json.closeArray()
        json.openArray("precincts")
        return json.take()
    }

    /// The text of one precinct; empty where only differing grades are asked for and none differs.
    public mutating func precinct(_ left: PrecinctVerdict, _ right: PrecinctVerdict) -> String {
        let reading = ComparisonReading(heading, left, right, texts: texts)
        tally.add(reading.rows, left, right)
        guard isFull || !reading.differing.isEmpty else { return "" }
        json.breakLine()
        json.write(reading, isFull: isFull)
        return json.take()
    }

    /// The text after the last precinct.
    public mutating func closing() -> String {
        json.closeArray()
        json.breakLine()
        json.openObject("summary")
        json.write("precincts", tally.precincts)
        json.write("differing", tally.differing)
        json.openObject("categories")
        for category in Category.allCases { json.write(category.rawValue, tally.byCategory[category] ?? 0) }
        json.closeObject()
        json.write("rules", tally.rules)
        json.openObject("differences")
        for difference in RuleDifference.allCases {
            json.write(difference.rawValue, tally.byDifference[difference] ?? ComparisonTally.Count())
        }
        json.closeObject()
        json.closeObject()
        json.closeObject()
        json.breakLine()
        return json.take()
    }
}

extension JSONText {
    fileprivate mutating func write(_ key: String, _ count: ComparisonTally.Count) {
        openObject(key)
        write("other", count.other)
        write("same", count.same)
        closeObject()
    }
}
