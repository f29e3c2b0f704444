import PrecinctModel
import Wording

extension A11yJSONPlaceReader {
    /// Reads the properties of the place; `known` is what we would write from what was observed.
    mutating func readProperties(_ properties: JSONNode, _ known: JSONValue?) {
        for member in properties.members ?? [] {
            switch member.key {
            case "x-pandus", "category", "originalId", "name": break
            case "ids":
                for id in member.value.members ?? [] where id.value.string == nil {
                    lose(id.value, "ids.\(id.key)")
                }
            case "address": readAddress(member.value)
            case "accessibility": readAccessibility(member.value, known?["accessibility"])
            case "type", "geometry", "properties", "id", "formatVersion": break
            default: read(member.key, member.value, place(of: "premises"), known, prefix: [])
            }
        }
        let premises = ElementReference(single: "premises")
        compare(properties, known ?? .object([]), premises, A11yJSONPlace.all[0])
        compare(
            properties["accessibility"] ?? properties, known?["accessibility"] ?? .object([]),
            ElementReference(single: "votingRoom"), A11yJSONPlace.all[1])
        // A feature has members of its own beside the properties.
        for member in node.members ?? [] where node["properties"] != nil {
            if !["type", "id", "properties", "geometry", "formatVersion"].contains(member.key) {
                lose(member.value, member.key)
            }
        }
    }

    private mutating func readAddress(_ address: JSONNode) {
        for member in address.members ?? [] where !["text", "building"].contains(member.key) {
            // A bare text by language is an address too.
            if address["text"] == nil, member.value.string != nil, member.key.count <= 3 { continue }
            lose(member.value, "address.\(member.key)")
        }
    }

    private mutating func readAccessibility(_ node: JSONNode, _ known: JSONValue?) {
        guard let members = node.members else { return lose(node, "accessibility") }
        for member in members {
            let path = "accessibility.\(member.key)"
            let places = A11yJSONPlace.all.filter { $0.path == ["accessibility", member.key] }
            let base = known?[member.key]
            if base?.says(member.value) == true, places.isEmpty {
                describe(flag: member.key)
                continue
            }
            if let place = places.first, !member.value.isNull {
                if place.isList {
                    readList(member.value, base, places, path)
                } else {
                    readElement(member.value, base, place, path)
                }
            } else if let place = places.first, place.isNullable, member.value.isNull {
                guard base != .null else { continue }
                // A school without desks may still have booths: furniture of the vote is ours to describe.
                if A11yJSONPlaceReader.isOfTheVote(place.kind) {
                    lose(member.value, path)
                } else {
                    declare(Observation.list(place.kind), .none, at: member.value, path)
                }
            } else {
                readFlag(member.key, member.value, base, path)
            }
        }
    }

    /// Notes that the elements behind a yes of the place are still described.
    private mutating func describe(flag key: String) {
        let kinds = ["hasInductionLoop": "hearingLoop", "hasTactileGuideStrips": "tactile"]
        if let kind = kinds[key] { described.formUnion(observed.filter { $0.kind == kind }) }
    }

    /// Whether a kind exists only because people vote there, so that no other program describes it.
    static func isOfTheVote(_ kind: String) -> Bool { ["booth", "table", "callButton"].contains(kind) }

    private mutating func readFlag(_ key: String, _ node: JSONNode, _ known: JSONValue?, _ path: String) {
        switch (key, node.content) {
        case ("hasInductionLoop", .boolean(true)):
            declare(ElementReference(kind: "hearingLoop", id: "a1"), .present(true), at: node, path)
        case ("hasInductionLoop", .boolean(false)):
            declare(Observation.list("hearingLoop"), .none, at: node, path)
        case ("hasTactileGuideStrips", .boolean(true)):
            let strip = ElementReference(kind: "tactile", id: "a1")
            declare(strip, .value(attribute: "type", .choice("guidePath")), at: node, path)
        case ("queueSystem", .object):
            for member in node.members ?? [] {
                read(
                    "queueSystem.\(member.key)", member.value, A11yJSONPlace.all[1],
                    .object([JSONValue.Member("queueSystem", known ?? .object([]))]),
                    prefix: ["accessibility"])
            }
        default:
            read(
                "accessibility.\(key)", node, A11yJSONPlace.all[0],
                known.map { .object([JSONValue.Member("accessibility", .object([.init(key, $0)]))]) },
                prefix: [])
        }
    }

    private mutating func readList(
        _ node: JSONNode, _ known: JSONValue?, _ places: [A11yJSONPlace], _ path: String
    ) {
        guard let items = node.items else { return lose(node, path) }
        for (index, item) in items.enumerated() {
            let object = places[0].kind == "entrance" ? item["properties"] ?? item : item
            let marks = (object["x-pandus"]?.items ?? []).compactMap(\.string)
            let base = known?.items.map { $0["properties"] ?? $0 }.first { $0["x-pandus"]?.texts == marks }
            let kind = marks.first.map { String($0.prefix { $0 != "/" }) } ?? kind(of: object, places)
            guard let place = places.first(where: { $0.kind == kind }),
                base != nil || !A11yJSONPlaceReader.isOfTheVote(place.kind)
            else {
                lose(item, path)
                continue
            }
            if let geometry = item["geometry"], object.line != item.line || item["properties"] != nil {
                lose(geometry, "\(path).geometry")
            }
            readElement(object, base, place, path, number: index + 1)
        }
    }

    /// The kind of an equipment, by its category.
    private func kind(of object: JSONNode, _ places: [A11yJSONPlace]) -> String? {
        guard places.count > 1 else { return places.first?.kind }
        switch object["category"]?.string {
        case "ramp": return "ramp"
        case "elevator", "wheelchairLift", "stairLift": return "lift"
        default: return nil
        }
    }

    /// Reads the object of one element.
    mutating func readElement(
        _ node: JSONNode, _ known: JSONValue?, _ place: A11yJSONPlace, _ path: String, number: Int = 1
    ) {
        guard node.members != nil else { return lose(node, path) }
        let marks = known.map { self.marks($0) } ?? []
        let isMain = node["isMainEntrance"]?.entered == "true"
        let element = marks.first ?? ElementReference(kind: place.kind, id: isMain ? "main" : "a\(number)")
        readElement(node, known, element, place, path)
        described.formUnion(marks)
    }

    /// The elements that an object says it describes.
    func marks(_ object: JSONValue) -> [ElementReference] {
        (object["x-pandus"]?.texts ?? []).compactMap {
            try? ElementReference(parsing: $0, in: settings.vocabulary)
        }
    }

    /// The elements that a value and everything in it describe.
    private func marks(in value: JSONValue) -> [ElementReference] {
        guard case .object(let members) = value else { return [] }
        return marks(value) + members.flatMap { marks(in: $0.value) }
    }

    /// Reads the object of an element that is named.
    mutating func readElement(
        _ node: JSONNode, _ known: JSONValue?, _ element: ElementReference, _ place: A11yJSONPlace,
        _ path: String
    ) {
        described.insert(element)
        if known == nil { declare(element, .present(true), at: node, path) }
        for member in node.members ?? [] where member.key != "x-pandus" {
            if member.key == "category", place.category == member.value.string { continue }
            if let ours = known?[member.key], ours.says(member.value) {
                // What stands within, such as the door of an entrance, is described as it was.
                described.formUnion(marks(in: ours))
                continue
            }
            if place.kind == "entrance", readEntrance(member.key, member.value, node, known, element, path) {
                continue
            }
            if place.kind == "door", readDoor(member.key, member.value, element, path) { continue }
            read(member.key, member.value, place, known, prefix: [], element, path)
        }
        compare(node, known ?? .object([]), element, place)
        if place.kind == "entrance" { compareEntrance(node, known, element) }
        if place.kind == "door" { compareDoor(node, known, element) }
    }

    /// Reads a property, or the properties within it, by the vocabulary's mapping.
    mutating func read(
        _ key: String, _ node: JSONNode, _ place: A11yJSONPlace, _ known: JSONValue?, prefix: [String],
        _ element: ElementReference? = nil, _ path: String = ""
    ) {
        guard let kind = settings.vocabulary.kind(place.kind) else { return }
        let reference = element ?? ElementReference(single: place.kind)
        let shown = path.isEmpty ? (prefix + [key]).joined(separator: ".") : "\(path).\(key)"
        let attributes = place.attributes(of: kind)
        guard let attribute = attributes[key] else {
            if let members = node.members, attributes.keys.contains(where: { $0.hasPrefix("\(key).") }) {
                for member in members {
                    read("\(key).\(member.key)", member.value, place, known, prefix: prefix, element, path)
                }
            } else if known?[key.split(separator: ".").map(String.init)]?.says(node) != true {
                lose(node, shown)
            }
            return
        }
        if known?[key.split(separator: ".").map(String.init)]?.says(node) == true { return }
        guard let text = A11yJSONForm(attribute).entered(node, of: attribute),
            let value = try? ObservedValue(parsing: text, as: attribute, of: kind)
        else { return lose(node, shown) }
        declare(reference, .value(attribute: attribute.id, value), at: node, shown)
    }

    /// Notes the facts whose property is gone or says something else than we would write.
    mutating func compare(
        _ node: JSONNode, _ known: JSONValue, _ element: ElementReference, _ place: A11yJSONPlace
    ) {
        guard let kind = settings.vocabulary.kind(place.kind) else { return }
        for attribute in kind.attributes {
            guard let path = place.path(of: attribute), let ours = known[path], !ours.says(node[path]) else {
                continue
            }
            contradicted.insert(FactColumn(element: element, attribute: attribute.id))
        }
    }

    private func place(of kind: String) -> A11yJSONPlace {
        A11yJSONPlace.all.first { $0.kind == kind } ?? A11yJSONPlace.all[0]
    }
}
