import Exchange
import PrecinctModel
import Wording

/// Everything that a file brings.
struct Brought {
    /// The areas as they were known in the end, in the order in which they were first named.
    private(set) var areas: [ImportBatch.Area] = []
    private(set) var commissions: [ImportBatch.Commission] = []
    private(set) var entries: [ImportBatch.Entry] = []
    private(set) var rejected: [ImportItem.Rejected] = []
    private(set) var losses = LossReport()

    /// Collects items.
    init(_ items: [ImportItem]) {
        for item in items {
            switch item {
            case .area(let area, _):
                if let place = areas.firstIndex(where: { $0.code == area.code }) {
                    areas[place] = area
                } else {
                    areas.append(area)
                }
            case .commission(let commission, _): commissions.append(commission)
            case .precinct(let entry): entries.append(entry)
            case .rejected(let item): rejected.append(item)
            case .mended, .leftAside: break
            }
        }
    }

    /// Reads a document to its end.
    init(_ document: DocumentSource) throws {
        var document = document
        var items: [ImportItem] = []
        while let item = try document.next() { items.append(item) }
        self.init(items)
        losses = document.about.losses
    }

    /// Reads a document and throws everything that is wrong with it.
    init(_ text: String, as form: DocumentSource.Form, area: String? = nil, date: Instant? = nil) throws {
        try self.init(
            DocumentSource(
                FileSource(bytes: Array(text.utf8), name: "test"), form: form,
                options: A11yJSONReader.Options(area: area, date: date), settings: .test))
        try throwProblems()
    }

    /// Throws everything that is wrong.
    func throwProblems() throws { try Problems.throwIfAny(rejected.flatMap(\.problems)) }
}
