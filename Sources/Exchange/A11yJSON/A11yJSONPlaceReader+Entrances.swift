import PrecinctModel

extension A11yJSONPlaceReader {
    /// Reads what the format says at an entrance and we say of the things there; false for anything else.
    mutating func readEntrance(
        _ key: String, _ node: JSONNode, _ entrance: JSONNode, _ known: JSONValue?,
        _ element: ElementReference, _ path: String
    ) -> Bool {
        let shown = "\(path).\(key)"
        switch (key, node.content) {
        case ("door", .null):
            let opening = belonging("door", to: element, at: node, shown)
            declare(opening, .value(attribute: "type", .choice("opening")), at: node, shown)
        case ("door", .object), ("stairs", .object):
            guard let place = A11yJSONPlace.atEntrance.first(where: { $0.kind == key }) else { return false }
            if let base = known?[key], !marks(base).isEmpty {
                readElement(node, base, place, shown)
            } else {
                readElement(node, nil, belonging(key, to: element, at: node, shown), place, shown)
            }
        case ("isLevel", .boolean(true)):
            declare(element, .value(attribute: "stepCount", .number(.none)), at: node, shown)
        case ("hasFixedRamp", .boolean(true)), ("hasRemovableRamp", .boolean(true)):
            let isFixed = key == "hasFixedRamp"
            // Beside a fixed ramp the format leaves the removable one unsaid; who says both means one of them.
            if !isFixed, entrance["hasFixedRamp"]?.entered == "true" {
                lose(node, shown)
            } else {
                let ramp = belonging("ramp", to: element, at: node, shown)
                declare(ramp, .value(attribute: "temporary", .boolean(!isFixed)), at: node, shown)
            }
        case ("hasHoist", .boolean(true)):
            let lift = belonging("lift", to: element, at: node, shown)
            declare(lift, .present(true), at: node, shown)
        case ("slopeAngle", _):
            // Without a ramp it is the ground that slopes, for which we have no field.
            let hasRamp = ["hasFixedRamp", "hasRemovableRamp"].contains { entrance[$0]?.entered == "true" }
            guard hasRamp, let place = A11yJSONPlace.atEntrance.last else { return false }
            let ramp = ElementReference(kind: "ramp", id: element.id)
            read(key, node, place, nil, prefix: [], ramp, path)
        default: return false
        }
        return true
    }

    /// A thing at an entrance that the file does not name: it gets the entrance's id and belongs to it.
    private mutating func belonging(
        _ kind: String, to entrance: ElementReference, at node: JSONNode, _ path: String
    ) -> ElementReference {
        let element = ElementReference(kind: kind, id: entrance.id)
        declare(element, .parent(entrance), at: node, path)
        return element
    }

    /// Notes the facts behind yes and no at an entrance that are gone or say something else now.
    mutating func compareEntrance(_ node: JSONNode, _ known: JSONValue?, _ element: ElementReference) {
        guard let known else { return }
        func isChanged(_ key: String) -> Bool { known[key].map { !$0.says(node[key]) } ?? false }
        if isChanged("isLevel") {
            contradicted.insert(FactColumn(element: element, attribute: "stepCount"))
        }
        for ramp in marks(known) where ramp.kind == "ramp" {
            if isChanged("hasFixedRamp") || isChanged("hasRemovableRamp") {
                contradicted.insert(FactColumn(element: ramp, attribute: "temporary"))
            }
            if isChanged("slopeAngle") { contradicted.insert(FactColumn(element: ramp, attribute: "slope")) }
        }
    }

    /// Reads the kinds of doors for which the format asks yes or no.
    mutating func readDoor(_ key: String, _ node: JSONNode, _ element: ElementReference, _ path: String)
        -> Bool
    {
        guard let choice = A11yJSONBuilder.doorTypes.first(where: { $0.1 == key })?.0,
            case .boolean(true) = node.content
        else { return false }
        declare(element, .value(attribute: "type", .choice(choice)), at: node, "\(path).\(key)")
        return true
    }

    /// Notes that the type of a door is gone or another one now.
    mutating func compareDoor(_ node: JSONNode, _ known: JSONValue?, _ element: ElementReference) {
        let isChanged = A11yJSONBuilder.doorTypes.contains { _, key in
            known?[key].map { !$0.says(node[key]) } ?? false
        }
        if isChanged { contradicted.insert(FactColumn(element: element, attribute: "type")) }
    }

    /// Reads where the place is.
    mutating func readGeometry(_ known: JSONValue) {
        guard let geometry = node["geometry"] else { return }
        let premises = ElementReference(single: "premises")
        if let ours = known["geometry"], ours != .null, !ours.says(geometry) {
            for name in ["latitude", "longitude"] {
                contradicted.insert(FactColumn(element: premises, attribute: name))
            }
        }
        if geometry.isNull || known["geometry"]?.says(geometry) == true { return }
        let digits = (geometry["coordinates"]?.items ?? []).compactMap(\.entered)
        guard geometry["type"]?.string == "Point", digits.count == 2,
            let kind = settings.vocabulary.kind("premises"), kind.slot(of: "latitude") != nil
        else { return lose(geometry, "geometry") }
        for (name, text) in zip(["longitude", "latitude"], digits) {
            guard let slot = kind.slot(of: name),
                let value = try? ObservedValue(parsing: text, as: kind.attributes[slot], of: kind)
            else { return lose(geometry, "geometry") }
            declare(premises, .value(attribute: name, value), at: geometry, "geometry")
        }
    }
}

extension Quantity {
    /// No piece.
    fileprivate static let none = Quantity(value: .zero, unit: .one, text: "0")
}
