import PrecinctModel
import Wording

/// Reads one dossier (`dossier/1`, design section 11).
///
/// Everything wrong in it is found in one pass, each with line, column and the path of the field; a dossier
/// with a problem brings nothing.
struct DossierReader {
    let settings: ImportSettings
    private(set) var problems: [Problem] = []

    init(settings: ImportSettings) {
        self.settings = settings
    }

    private static let keys = [
        "pandus", "date", "asOf", "knownAt", "defaults", "precinct", "premises", "areas", "commissions",
        "elements", "none", "complete", "observations",
    ]
    private static let precinctKeys = [
        "area", "areaName", "number", "name", "commission", "status", "sameAs",
    ]
    private static let premisesKeys = ["id", "area", "address", "venue", "sameAs"]

    /// The precinct of a dossier; nil where the node is none or names none.
    mutating func entry(_ node: JSONNode, naming units: inout DossierUnits) -> ImportBatch.Entry? {
        guard let version = node["pandus"]?.string else {
            report(.dossierNotOne, at: node)
            return nil
        }
        guard version == "dossier/1" else {
            report(.dossierVersion, ["version": version], at: node["pandus"] ?? node, "pandus")
            return nil
        }
        allow(Self.keys, in: node, path: "")
        guard let facts = node["precinct"], facts.members != nil else {
            report(.dossierField, ["field": "precinct"], at: node["precinct"] ?? node)
            return nil
        }
        let context = defaults(of: node)
        guard let area = identifier("area", of: facts, "precinct"),
            let number = identifier("number", of: facts, "precinct")
        else { return nil }

        var observations: [Observation] = []
        observe(
            ElementReference(single: "precinct"), attributes: facts,
            except: Self.precinctKeys, path: "precinct", context,
            into: &observations)
        var premises: Premises?
        if let building = node["premises"], !building.isNull {
            premises = Premises(
                id: tidy("id", of: building, "premises") ?? "",
                address: text("address", of: building, "premises")?.unlessBlankMark,
                venue: text("venue", of: building, "premises")?.unlessBlankMark)
            observe(
                ElementReference(single: "premises"), attributes: building,
                except: Self.premisesKeys, path: "premises", context, into: &observations)
        }
        elements(of: node, context, into: &observations)
        lists(of: node, context, into: &observations)

        let precinct = Precinct(
            reference: PrecinctReference(area: area, number: number),
            name: text("name", of: facts, "precinct"),
            areaName: text("areaName", of: facts, "precinct")?.unlessBlankMark,
            commission: tidy("commission", of: facts, "precinct"))
        readAreas(of: node, into: &units)
        let own = ImportBatch.Area(code: precinct.reference.area, name: precinct.areaName)
        add(own, at: facts["area"] ?? facts, to: &units)
        readCommissions(of: node, into: &units)
        recorded(in: node, context, into: &observations)
        return ImportBatch.Entry(
            precinct: precinct, premises: premises, hasPremisesID: !(premises?.id ?? "").isEmpty,
            observations: Self.inOrder(observations), line: node.line, status: status(of: facts),
            sameAs: sameAs(of: facts, "precinct"),
            premisesArea: node["premises"].flatMap { tidy("area", of: $0, "premises") },
            premisesSameAs: node["premises"].map { sameAs(of: $0, "premises") } ?? [:],
            date: day(of: node) ?? context.observedAt)
    }

    /// The moment of which an export wrote the dossier; one to come says nothing of the present.
    private mutating func day(of node: JSONNode) -> Instant? {
        guard let given = node["asOf"], !given.isNull else { return nil }
        guard let text = given.string, let moment = settings.localTime.instant(text) else {
            report(.dossierDate, ["text": given.entered ?? ""], at: given, "asOf")
            return nil
        }
        return moment <= settings.now ? moment : nil
    }

    /// Reads what must be named, by a text or a number.
    mutating func identifier(_ key: String, of node: JSONNode, _ path: String) -> String? {
        if let text = node[key]?.identifier, text.isTidy, !text.contains("/") { return text }
        report(.dossierField, ["field": "\(path).\(key)"], at: node[key] ?? node, "\(path).\(key)")
        return nil
    }
}

extension DossierReader {
    mutating func report(
        _ key: TextKey, _ arguments: [String: String] = [:], at node: JSONNode, _ field: String? = nil
    ) {
        problems.append(Problem(key, arguments, at: place(node, field)))
    }

    /// Reads a text that may be left out; anything else than a text is reported, for it would be lost.
    mutating func text(_ key: String, of node: JSONNode, _ path: String) -> String? {
        guard let given = node[key], !given.isNull else { return nil }
        if let text = given.string { return text }
        report(.dossierField, ["field": "\(path).\(key)"], at: given, "\(path).\(key)")
        return nil
    }

    /// Reads an id that may be left out.
    mutating func tidy(_ key: String, of node: JSONNode, _ path: String) -> String? {
        guard let text = text(key, of: node, path) else { return nil }
        if text.isTidy { return text }
        report(.dossierField, ["field": "\(path).\(key)"], at: node[key] ?? node, "\(path).\(key)")
        return nil
    }

    /// Reads one of a few words.
    mutating func word(_ key: String, of node: JSONNode, _ path: String, among words: [String]) -> String? {
        guard let word = text(key, of: node, path) else { return nil }
        if words.contains(word) { return word }
        let field = "\(path).\(key)"
        report(
            .dossierWord, ["field": field, "text": word, "words": words.joined(separator: ", ")],
            at: node[key] ?? node, field)
        return nil
    }

    private func place(_ node: JSONNode, _ field: String?) -> Place {
        Place(file: settings.file, line: node.line, column: node.column, field: field)
    }

    /// Reports members that mean nothing: a misspelt one would otherwise be lost in silence.
    mutating func allow(_ keys: [String], in node: JSONNode, path: String) {
        for member in node.members ?? [] where !keys.contains(member.key) {
            let near = Vocabulary.nearest(to: member.key, among: keys)
            let field = path.isEmpty ? member.key : "\(path).\(member.key)"
            if let near {
                report(.dossierKeyNear, ["key": member.key, "near": near], at: member.value, field)
            } else {
                report(
                    .dossierKey, ["key": member.key, "keys": keys.joined(separator: ", ")], at: member.value,
                    field)
            }
        }
    }
}

extension JSONNode {
    /// A name as people write it: a text, or a number by its digits.
    var identifier: String? {
        switch content {
        case .string(let text): text
        case .number(let digits): digits
        default: nil
        }
    }
}
