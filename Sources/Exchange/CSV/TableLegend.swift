import PrecinctModel
public import Wording

/// What the columns of a table mean, in one language: a table of its own beside the one that machines read.
public struct TableLegend {
    private let texts: Texts

    /// Prepares a legend.
    public init(_ texts: Texts) {
        self.texts = texts
    }

    /// The legend of a table of precincts.
    public func text(of columns: FactColumns) -> String {
        var text = CSVText.row(["column", "kind", "heading", "unit", "hint"])
        for name in PrecinctTable.identity {
            text += CSVText.row([name, "", heading(ofColumn: name), "", ""])
        }
        for (kind, attribute) in columns.attributes {
            let own = "vocabulary/kinds/\(kind.id)/attributes/\(attribute.id)"
            let common = "vocabulary/equipmentAttributes/\(attribute.id)"
            func said(_ part: String) -> String {
                texts["\(own)/\(part)"] ?? texts["\(common)/\(part)"] ?? ""
            }
            text += CSVText.row([
                kind.isSingle ? "\(kind.id).\(attribute.id)" : "\(kind.id)/*.\(attribute.id)",
                texts[kind.labelPath] ?? "", said("label"), attribute.unit.symbol, said("hint"),
            ])
        }
        return text
    }

    /// The legend of a table of facts.
    public var textOfFacts: String {
        CSVText.row(["column", "heading"])
            + FactTable.columns.map { CSVText.row([$0, heading(ofColumn: $0)]) }.joined()
    }

    private func heading(ofColumn name: String) -> String {
        TextKey(rawValue: "column.\(name)").map { texts($0) } ?? ""
    }
}
