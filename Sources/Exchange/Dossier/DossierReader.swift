import PrecinctModel
public import Wording

/// Reads dossiers (`dossier/1`, design section 11) from JSON.
///
/// Everything wrong in a document is found in one pass; a document with a problem brings nothing.
public struct DossierReader {
    let settings: ImportSettings
    var problems: [Problem] = []

    /// Reads one dossier or an array of them.
    ///
    /// - Throws: `Problems`, each with line, column and the path of the field.
    public static func read(_ bytes: [UInt8], settings: ImportSettings) throws(Problems) -> ImportBatch {
        let root: JSONNode
        do {
            root = try JSONReader.read(bytes, file: settings.file)
        } catch {
            throw Problems(error)
        }
        var reader = DossierReader(settings: settings)
        var batch = ImportBatch()
        for node in root.items ?? [root] {
            guard let entry = reader.dossier(node, &batch) else { continue }
            batch.entries.append(entry)
        }
        if batch.entries.isEmpty, reader.problems.isEmpty { reader.report(.dossierNothing, at: root) }
        try Problems.throwIfAny(reader.problems)
        return batch
    }

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

    private mutating func dossier(_ node: JSONNode, _ batch: inout ImportBatch) -> ImportBatch.Entry? {
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
        guard let area = required("area", of: facts, path: "precinct"),
            let number = required("number", of: facts, path: "precinct")
        else { return nil }

        var observations: [Observation] = []
        observe(
            ElementReference(single: "precinct"), attributes: facts,
            except: Self.precinctKeys, path: "precinct", context,
            into: &observations)
        var premises: Premises?
        if let building = node["premises"], !building.isNull {
            premises = Premises(
                id: building["id"]?.string ?? "", address: building["address"]?.string,
                venue: building["venue"]?.string)
            observe(
                ElementReference(single: "premises"), attributes: building,
                except: Self.premisesKeys, path: "premises", context, into: &observations)
        }
        elements(of: node, context, into: &observations)
        lists(of: node, context, into: &observations)

        let precinct = Precinct(
            reference: PrecinctReference(area: area, number: number), name: facts["name"]?.string,
            areaName: facts["areaName"]?.string, commission: facts["commission"]?.string)
        readAreas(of: node, into: &batch)
        let own = ImportBatch.Area(code: precinct.reference.area, name: facts["areaName"]?.string)
        add(own, at: facts["area"] ?? facts, to: &batch)
        readCommissions(of: node, into: &batch)
        recorded(in: node, context, into: &observations)
        return ImportBatch.Entry(
            precinct: precinct, premises: premises, hasPremisesID: !(premises?.id ?? "").isEmpty,
            observations: Self.inOrder(observations), line: node.line, status: status(of: facts),
            sameAs: sameAs(of: facts, "precinct"), premisesArea: node["premises"]?["area"]?.string,
            premisesSameAs: node["premises"].map { sameAs(of: $0, "premises") } ?? [:])
    }

    private mutating func required(_ key: String, of node: JSONNode, path: String) -> String? {
        if let text = node[key]?.entered, !text.isEmpty, !text.contains("/") || key == "area" { return text }
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

    func place(_ node: JSONNode, _ field: String?) -> Place {
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
