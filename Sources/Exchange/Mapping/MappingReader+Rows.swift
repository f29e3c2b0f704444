import PositionedYAML
import PrecinctModel
import Wording

extension MappingReader {
    private static let keys = [
        "when", "leaveAside", "area", "areaName", "territorialCommission", "number", "name", "status",
        "commission", "premises", "address", "venue", "location", "sameAs", "facts",
    ]

    /// Reads the shape of one kind of row.
    func row(_ node: YAMLNode) throws(Problem) -> RowShape {
        try allow(Self.keys, in: node)
        var row = RowShape()
        for pair in try pairs(node["when"], "when") {
            let texts = try (pair.value.items ?? [pair.value]).map { item throws(Problem) in
                // Nothing asks for a blank cell, however it is written.
                if item.isNull || item.text == "~" { return "" }
                guard let text = item.text else { throw flaw(item, "when.\(pair.key)") }
                return text
            }
            row.conditions.append((FieldNames(pair.key), texts))
        }
        if let reason = try word(node["leaveAside"], "leaveAside", LeftAsideReason.self) {
            row.leftAside = reason
            return row
        }
        // One level need not be a list.
        for level in node["area"].map({ $0.items ?? [$0] }) ?? [] {
            var code: CellRule?
            if level.pairs != nil { code = try cell("code", of: level) }
            row.areas.append(RowShape.AreaLevel(name: try cell(level, "area"), code: code))
        }
        row.areaName = try cell("areaName", of: node)
        row.territorialCommission = try cell("territorialCommission", of: node)
        row.number = try cell("number", of: node)
        row.name = try cell("name", of: node)
        row.status = try cell("status", of: node)
        row.premises = try cell("premises", of: node)
        row.address = try cell("address", of: node)
        row.venue = try cell("venue", of: node)
        row.commission = try commission(node["commission"])
        row.location = try location(node["location"])
        for pair in try pairs(node["sameAs"], "sameAs") {
            row.sameAs.append((pair.key, try cell(pair.value, "sameAs.\(pair.key)")))
        }
        for pair in try pairs(node["facts"], "facts") { row.facts.append(try fact(pair)) }
        guard row.number != nil || row.territorialCommission != nil else { throw flaw(node, "number") }
        return row
    }

    private func commission(_ node: YAMLNode?) throws(Problem) -> RowShape.CommissionRule? {
        guard let node else { return nil }
        guard node.pairs != nil, node["id"] != nil else {
            return RowShape.CommissionRule(id: try cell(node, "commission"))
        }
        try allow(["id", "name", "parent"], in: node)
        guard let id = try cell("id", of: node) else { throw flaw(node, "commission.id") }
        return RowShape.CommissionRule(
            id: id, name: try cell("name", of: node), parent: try cell("parent", of: node))
    }

    private func location(_ node: YAMLNode?) throws(Problem) -> RowShape.LocationRule? {
        guard let node else { return nil }
        guard node.pairs != nil else { throw flaw(node, "location") }
        try allow(["latitude", "longitude", "frame"], in: node)
        guard let latitude = try cell("latitude", of: node), let longitude = try cell("longitude", of: node)
        else { throw flaw(node, "location") }
        let frame = try word(node["frame"], "location.frame", MapFrame.self) ?? .wgs84
        return RowShape.LocationRule(latitude: latitude, longitude: longitude, frame: frame)
    }

    private func fact(_ pair: YAMLPair) throws(Problem) -> FactRule {
        do {
            let (element, target) = try FactRule.target(pair.key, in: vocabulary)
            let method = try word(pair.value["method"], "\(pair.key).method", ObservationMethod.self)
            return FactRule(
                element: element, target: target, cell: try cell(pair.value, pair.key), method: method,
                name: pair.key)
        } catch {
            var problem = error
            if problem.place == Place() {
                problem.place = Place(file: file, line: pair.line, column: pair.column, field: pair.key)
            }
            throw problem
        }
    }
}
