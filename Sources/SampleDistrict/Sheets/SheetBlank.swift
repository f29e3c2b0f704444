/// A sheet with gaps such as `{slope:7.4%}`: a name and what stands there unless a roster says otherwise.
struct SheetBlank {
    let name: String
    let text: String

    /// The sheet with its gaps filled.
    ///
    /// - Throws: `SheetFlaw` for a gap without default that nobody fills.
    func filled(with values: [String: String]) throws -> FactSheet {
        var result = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{") {
            result += rest[..<open]
            rest = rest[rest.index(after: open)...]
            guard let close = rest.firstIndex(of: "}") else { throw flaw(at: result) }
            let gap = rest[..<close].split(separator: ":", maxSplits: 1).map(String.init)
            guard let key = gap.first, let value = values[key] ?? gap.dropFirst().first else {
                throw flaw(at: result)
            }
            result += value
            rest = rest[rest.index(after: close)...]
        }
        return FactSheet(name: name, text: result + rest)
    }

    private func flaw(at done: String) -> SheetFlaw {
        let line = done.split(separator: "\n", omittingEmptySubsequences: false)
        return SheetFlaw(sheet: name, line: line.count, text: line.last.map(String.init) ?? "")
    }
}
