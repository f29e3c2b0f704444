import Foundation
import PrecinctModel
import Wording

extension DossierReader {
    /// The kinds of areas and commissions, as a registry knows them.
    static let areaKinds = ["country", "region", "district", "city", "settlement", "other"]
    static let commissionKinds = ["central", "territorial", "okrug", "precinct"]

    /// Reads the areas around a precinct, from the outside.
    mutating func readAreas(of node: JSONNode, into units: inout DossierUnits) {
        for (item, field) in items("areas", of: node) {
            allow(["code", "name", "parent", "kind", "zone"], in: item, path: field)
            guard let code = item["code"]?.string else {
                report(.dossierField, ["field": "\(field).code"], at: item["code"] ?? item, field)
                continue
            }
            guard code.isTidy, !code.contains("/") else {
                report(.registryAreaCode, ["area": code], at: item["code"] ?? item, field)
                continue
            }
            let zone = text("zone", of: item, field)
            if let zone, LocalTime(identifier: zone) == nil {
                report(.dossierField, ["field": "\(field).zone"], at: item["zone"] ?? item, field)
            }
            let area = ImportBatch.Area(
                code: code.precomposedStringWithCanonicalMapping, name: text("name", of: item, field),
                parent: text("parent", of: item, field),
                kind: word("kind", of: item, field, among: Self.areaKinds), zone: zone)
            add(area, at: item, to: &units)
        }
    }

    /// Adds an area to those the file names.
    mutating func add(_ area: ImportBatch.Area, at node: JSONNode, to units: inout DossierUnits) {
        if !units.add(area, line: node.line) { report(.exchangeTwice, ["id": area.code], at: node, "areas") }
    }

    /// Reads the commissions above a precinct, from the top.
    mutating func readCommissions(of node: JSONNode, into units: inout DossierUnits) {
        for (item, field) in items("commissions", of: node) {
            allow(["id", "kind", "name", "area", "parent"], in: item, path: field)
            guard let id = item["id"]?.string, item["kind"]?.string != nil,
                let name = item["name"]?.string, !id.isEmpty
            else {
                report(.dossierField, ["field": field], at: item, field)
                continue
            }
            guard let kind = word("kind", of: item, field, among: Self.commissionKinds) else { continue }
            let commission = ImportBatch.Commission(
                id: id, kind: kind, name: name, area: text("area", of: item, field),
                parent: text("parent", of: item, field))
            if !units.add(commission, line: item.line) { report(.exchangeTwice, ["id": id], at: item, field) }
        }
    }

    /// Reads whether people vote at a precinct.
    mutating func status(of node: JSONNode) -> String? {
        guard let status = node["status"], !status.isNull else { return nil }
        let words = ["draft", "active", "alternate", "retired"]
        if let word = status.string, words.contains(word) { return word }
        report(
            .exchangeStatus, ["text": status.entered ?? "", "words": words.joined(separator: ", ")],
            at: status, "precinct.status")
        return nil
    }

    /// Reads ids in other systems.
    mutating func sameAs(of node: JSONNode, _ path: String) -> [String: String] {
        guard let list = node["sameAs"], !list.isNull else { return [:] }
        var ids: [String: String] = [:]
        for member in list.members ?? [] { ids[member.key] = member.value.string }
        let isWhole = ids.allSatisfy { $0.key.isTidy && $0.value.isTidy }
        if list.members == nil || ids.count != list.members?.count || !isWhole {
            report(.dossierField, ["field": "\(path).sameAs"], at: list, "\(path).sameAs")
        }
        return ids
    }

    private mutating func items(_ key: String, of node: JSONNode) -> [(JSONNode, String)] {
        guard let list = node[key], !list.isNull else { return [] }
        guard let items = list.items else {
            report(.dossierField, ["field": key], at: list, key)
            return []
        }
        return items.enumerated().map { ($1, "\(key)[\($0)]") }
    }
}
