import PrecinctModel
public import Wording

/// A JSON file that explains itself, dossiers or A11yJSON places, read one precinct after another.
public struct DocumentSource: ImportSource {
    /// What a file holds.
    public enum Form: String, Sendable {
        /// Dossiers of ours.
        case dossier = "dossier/1"
        /// Places of the exchange format for accessibility data.
        case a11yjson
    }

    /// What was found out about the file.
    public private(set) var about: ImportAbout
    private let form: Form
    private let options: A11yJSONReader.Options
    private let settings: ImportSettings
    /// The languages in which elements are named, which an A11yJSON place is compared with.
    private let texts: [Texts]
    private var items: DocumentItems
    private var units = DossierUnits()
    private var pending: [ImportItem] = []
    private var isEmpty = true
    private var isRead = false

    /// Opens a file that holds what the caller says.
    ///
    /// - Throws: `Problem` when the file cannot be read.
    public init(_ file: FileSource, form: Form, options: A11yJSONReader.Options, settings: ImportSettings)
        throws(Problem)
    {
        self.init(try DocumentItems(file), form: form, options, settings)
    }

    /// Opens a file if it explains itself; nil for records, which need a mapping.
    ///
    /// - Throws: `Problem` when the file cannot be read, or is a dossier and no JSON.
    public static func open(_ file: FileSource, options: A11yJSONReader.Options, settings: ImportSettings)
        throws(Problem) -> DocumentSource?
    {
        var items = try DocumentItems(file)
        guard let form = try items.form() else { return nil }
        return DocumentSource(items, form: form, options, settings)
    }

    private init(
        _ items: DocumentItems, form: Form, _ options: A11yJSONReader.Options, _ settings: ImportSettings
    ) {
        self.items = items
        self.form = form
        self.options = options
        self.settings = settings
        texts = form == .a11yjson ? Language.allCases.map { Texts($0) } : []
        about = ImportAbout(format: form.rawValue)
    }

    /// How many bytes of the file were read so far.
    public var bytesRead: Int { items.bytesRead }

    /// The next item, nil at the end.
    ///
    /// - Throws: `Problem` at the first character that is no JSON, or for a file without any precinct.
    public mutating func next() throws -> ImportItem? {
        while pending.isEmpty {
            guard let node = try items.next() else {
                if isEmpty {
                    throw Problem(form == .dossier ? .dossierNothing : .a11yjsonNothing, at: items.beginning)
                }
                if !isRead { loseRest() }
                return nil
            }
            isEmpty = false
            pending = read(node).reversed()
        }
        return pending.popLast()
    }

    /// Counts what a collection says beside its places.
    private mutating func loseRest() {
        isRead = true
        for (key, node) in items.beside where key != "type" {
            var reader = A11yJSONPlaceReader(node, options: options, settings: settings, texts: texts)
            reader.reference = settings.file
            reader.lose(node, key)
            about.losses.add(reader.losses)
        }
    }

    /// A precinct with what it names, or everything wrong with it.
    private mutating func read(_ node: JSONNode) -> [ImportItem] {
        let found: ImportBatch.Entry?
        let problems: [Problem]
        var losses = LossReport()
        switch form {
        case .dossier:
            var reader = DossierReader(settings: settings)
            found = reader.entry(node, naming: &units)
            problems = reader.problems
        case .a11yjson:
            var reader = A11yJSONPlaceReader(node, options: options, settings: settings, texts: texts)
            found = reader.entry(naming: &units)
            (problems, losses) = (reader.problems, reader.losses)
        }
        guard var entry = found, problems.isEmpty else {
            units.forget()
            return [
                .rejected(
                    ImportItem.Rejected(problems: problems, source: node.compactText, line: node.line))
            ]
        }
        about.losses.add(losses)
        entry.node = node
        return units.handOver() + [.precinct(entry)]
    }
}
