import AccessAudit
import PrecinctModel
import Wording

extension PrecinctContent {
    /// The chain of access as a strip for each group of voters, in words.
    var chain: HTML {
        var rows: HTML = ""
        for category in Category.access {
            rows += "<tr><th scope=\"row\">\(texts(category))</th>"
            for (_, state) in reading.chain(for: category) {
                rows += "<td>\(HTML.state(state.kind, sign: state.sign, texts(state.textKey)))</td>"
            }
            rows += "</tr>\n"
        }
        let heads = [texts(.reportGroup)] + AccessLink.allCases.map { texts($0) }
        return """
            <section id="chain">
            <h2>\(texts(.reportChain))</h2>
            \(HTML.table(id: "chain-caption", caption: texts(.reportChainCaption), heads: heads, kind: "chain", rows: rows))</section>

            """
    }
}

extension ChainState {
    /// The class that colours it.
    var kind: String {
        switch self {
        case .broken: "alarm"
        case .open, .faults: "caution"
        case .passed: "good"
        case .inapplicable, .unjudged: "quiet"
        }
    }
}
