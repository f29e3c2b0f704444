import PrecinctModel
import Wording

/// Reads one A11yJSON place.
struct A11yJSONPlaceReader {
    let node: JSONNode
    let options: A11yJSONReader.Options
    let settings: ImportSettings
    private let texts: [Texts]
    /// Reads what `x-pandus` says, which is in the words of a dossier.
    var dossier: DossierReader
    var losses = LossReport()
    /// The precinct, for examples of losses.
    var reference = ""
    /// What the properties say that nothing under `x-pandus` explains.
    var declared: [Observation] = []
    /// Facts whose property is gone or says something else now: their observer is not its author.
    var contradicted: Set<FactColumn> = []
    /// The elements that the file still describes.
    var described: Set<ElementReference> = []
    /// The elements of which `x-pandus` holds observations.
    var observed: Set<ElementReference> = []
    /// When what the properties say was established.
    private var date: Instant?
    private var isUndated = false

    var problems: [Problem] { dossier.problems }

    /// - Parameter texts: the languages in which we would name elements.
    init(_ node: JSONNode, options: A11yJSONReader.Options, settings: ImportSettings, texts: [Texts]) {
        self.node = node
        self.options = options
        self.settings = settings
        self.texts = texts
        dossier = DossierReader(settings: settings)
        date = options.date
    }

    /// The precinct of the place; nil where the node is none or names none.
    mutating func entry(naming units: inout DossierUnits) -> ImportBatch.Entry? {
        guard let properties = A11yJSONReader.properties(of: node) else {
            dossier.report(.a11yjsonNotOne, at: node)
            return nil
        }
        let ours = properties["x-pandus"].flatMap { $0.isNull ? nil : $0 }
        if let ours, ours.members == nil {
            dossier.report(.dossierField, ["field": "x-pandus"], at: ours, "x-pandus")
            return nil
        }
        if let version = ours?["pandus"]?.entered, version != "a11yjson/1" {
            dossier.report(.a11yjsonVersion, ["version": version], at: ours ?? node, "x-pandus.pandus")
            return nil
        }
        guard let precinct = precinct(properties, ours) else { return nil }
        reference = precinct.reference.description
        let premises = premises(properties, ours)
        let facts = facts(ours)
        observed = Set(facts.map(\.observation.element))
        let asOf = ours.flatMap { moment(of: $0) }
        for member in ours?.members ?? [] where !A11yJSONPlaceReader.ourKeys.contains(member.key) {
            lose(member.value, "x-pandus.\(member.key)")
        }
        date = options.date ?? asOf
        var builder = A11yJSONBuilder(
            ExportEntry(
                precinct: precinct, premises: premises, observations: facts.map(\.observation),
                asOf: asOf ?? settings.now,
                localTime: settings.localTime, vocabulary: settings.vocabulary,
                status: ours?["status"]?.string ?? "active"),
            texts: texts)
        let known = ours == nil ? JSONValue.object([]) : builder.feature()
        readProperties(properties, known["properties"])
        readGeometry(known)
        let kept = facts.filter { isConfirmed($0) }
        let area = ImportBatch.Area(code: precinct.reference.area, name: precinct.areaName)
        dossier.add(area, at: node, to: &units)
        return ImportBatch.Entry(
            precinct: precinct, premises: premises, hasPremisesID: !(premises?.id ?? "").isEmpty,
            observations: kept.map { $0.observation.unnumbered } + declared, line: node.line,
            status: ours.flatMap { dossier.status(of: $0) }, sameAs: foreignIDs(properties), date: date)
    }

    private static let ourKeys: Set<String> = [
        "pandus", "asOf", "area", "areaName", "number", "name", "status", "commission", "premises", "facts",
        "none", "complete",
    ]

    /// The moment of which we wrote the place.
    private mutating func moment(of ours: JSONNode) -> Instant? {
        guard let given = ours["asOf"], !given.isNull else { return nil }
        if let moment = given.string.flatMap({ Instant(iso: $0) }) { return moment }
        dossier.report(.dossierDate, ["text": given.entered ?? ""], at: given, "x-pandus.asOf")
        return nil
    }

    /// Whether what somebody observed is still what the place says.
    private mutating func isConfirmed(_ fact: Observed) -> Bool {
        let element = fact.observation.element
        let kind = settings.vocabulary.kind(element.kind)
        let isThere = element.id == "*" || kind?.isSingle ?? false || described.contains(element)
        var isSame = isThere
        if case .value(let attribute, _) = fact.observation.statement {
            isSame = isSame && !contradicted.contains(FactColumn(element: element, attribute: attribute))
        }
        if !isSame { losses.add("x-pandus.facts", .notUnderstood, example: "\(reference) \(fact.name)") }
        return isSame
    }
}

extension A11yJSONPlaceReader {
    /// Counts a property that means nothing to us, or not enough, with everything in it.
    mutating func lose(_ node: JSONNode, _ path: String) {
        if let members = node.members, !members.isEmpty {
            for member in members { lose(member.value, "\(path).\(member.key)") }
            return
        }
        if let items = node.items, !items.isEmpty {
            for item in items { lose(item, path) }
            return
        }
        let content = node.entered ?? (node.isNull ? "null" : nil)
        guard let content else { return }
        losses.add(path, .notUnderstood, example: "\(reference) \(content)")
    }

    /// Records what a property says, as declared by whoever made the file.
    mutating func declare(
        _ element: ElementReference, _ statement: Observation.Statement, at node: JSONNode, _ path: String
    ) {
        guard let date else {
            if !isUndated { dossier.report(.a11yjsonDate, at: node, path) }
            isUndated = true
            return
        }
        guard date <= settings.now else {
            if !isUndated { dossier.report(.dossierFuture, ["text": date.description], at: node, path) }
            isUndated = true
            return
        }
        declared.append(
            Observation(
                element: element, statement: statement, method: .declared, observedAt: date,
                observer: settings.observer))
    }
}
