import PrecinctModel
import Wording

extension A11yJSONPlaceReader {
    /// An observation that `x-pandus` holds, with the name it has there.
    struct Observed {
        let name: String
        let observation: Observation
    }

    /// Which precinct: as we named it, else by its id with the area that the command gives.
    mutating func precinct(_ properties: JSONNode, _ ours: JSONNode?) -> Precinct? {
        func said(_ key: String) -> String? { ours.flatMap { dossier.text(key, of: $0, "x-pandus") } }
        let (areaName, name) = (said("areaName")?.unlessBlankMark, said("name"))
        let commission = ours.flatMap { dossier.tidy("commission", of: $0, "x-pandus") }
        func named(_ area: String, _ number: String, _ name: String?) -> Precinct {
            Precinct(
                reference: PrecinctReference(area: area, number: number), name: name, areaName: areaName,
                commission: commission)
        }
        func says(_ key: String) -> Bool { ours?[key].map { !$0.isNull } ?? false }
        if let ours, says("area"), says("number") {
            guard let area = dossier.identifier("area", of: ours, "x-pandus"),
                let number = dossier.identifier("number", of: ours, "x-pandus")
            else { return nil }
            return named(area, number, name)
        }
        let id = properties["ids"]?["pandus"]?.entered ?? properties["originalId"]?.entered
        guard let id, !id.trimmed.isEmpty else {
            dossier.report(.a11yjsonWhich, at: properties, "originalId")
            return nil
        }
        // The number follows the last stroke; a code of an area has none.
        if let stroke = id.lastIndex(of: "/"), stroke != id.startIndex, id.index(after: stroke) < id.endIndex
        {
            let (area, number) = (String(id[..<stroke]), String(id[id.index(after: stroke)...]))
            guard area.isTidy, !area.contains("/"), number.isTidy else {
                dossier.report(.mappingNumber, ["text": id], at: properties, "originalId")
                return nil
            }
            return named(area, number, nil)
        }
        guard let area = options.area else {
            dossier.report(
                .a11yjsonArea, ["id": id], at: properties["originalId"] ?? properties, "originalId")
            return nil
        }
        guard !id.contains("/"), id.count <= 32, id.isTidy else {
            dossier.report(.mappingNumber, ["text": id], at: properties, "originalId")
            return nil
        }
        return named(area, id, nil)
    }

    /// The building: its address, and its name where the place is not one of ours.
    mutating func premises(_ properties: JSONNode, _ ours: JSONNode?) -> Premises? {
        let address = properties["address"]
        let text = (A11yJSONText(address?["text"])?.text ?? A11yJSONText(address)?.text)?.unlessBlankMark
        let building = A11yJSONText(address?["building"])?.text.unlessBlankMark
        let name = ours == nil ? A11yJSONText(properties["name"])?.text.unlessBlankMark : nil
        let id = ours.flatMap { dossier.tidy("premises", of: $0, "x-pandus") } ?? ""
        if id.isEmpty, text == nil, building == nil, name == nil { return nil }
        return Premises(id: id, address: text, venue: building ?? name)
    }

    /// The ids in other systems.
    mutating func foreignIDs(_ properties: JSONNode) -> [String: String] {
        var ids: [String: String] = [:]
        for member in properties["ids"]?.members ?? [] where member.key != "pandus" {
            guard let id = member.value.string else { continue }
            guard member.key.isTidy, id.isTidy else {
                dossier.report(.dossierField, ["field": "ids.\(member.key)"], at: member.value, "ids")
                continue
            }
            ids[member.key] = id
        }
        return ids
    }

    /// What was observed, by whom and when, as far as we wrote it into the file.
    mutating func facts(_ ours: JSONNode?) -> [Observed] {
        guard let ours else { return [] }
        if let facts = ours["facts"], !facts.isNull, facts.members == nil {
            dossier.report(.dossierField, ["field": "x-pandus.facts"], at: facts, "x-pandus.facts")
        }
        var found: [Observed] = []
        let context = DossierDefaults(method: .declared, observer: settings.observer)
        for member in ours["facts"]?.members ?? [] {
            let field = "x-pandus.facts.\(member.key)"
            guard let (element, statement) = fact(member.key, member.value, field),
                let observation = dossier.observation(element, statement, member.value, field, context)
            else { continue }
            found.append(Observed(name: member.key, observation: observation))
        }
        var lists: [Observation] = []
        dossier.lists(of: ours, context, into: &lists)
        return found + lists.map { Observed(name: $0.element.description, observation: $0) }
    }

    private mutating func fact(_ name: String, _ node: JSONNode, _ field: String) -> (
        ElementReference, Observation.Statement
    )? {
        if let present = node["present"], case .boolean(let isThere) = present.content {
            return reference(name, node, field).map { ($0, .present(isThere)) }
        }
        guard let point = name.lastIndex(of: "."),
            let element = reference(String(name[..<point]), node, field)
        else { return nil }
        let attribute = String(name[name.index(after: point)...])
        if attribute == "of", let parent = node["of"] {
            return dossier.element(parent, field).map { (element, .parent($0)) }
        }
        guard let kind = settings.vocabulary.kind(element.kind), let slot = kind.slot(of: attribute) else {
            lose(node, field)
            return nil
        }
        return dossier.value(node, of: kind.attributes[slot], of: kind, field)
            .map { (element, .value(attribute: attribute, $0)) }
    }

    private mutating func reference(_ name: String, _ node: JSONNode, _ field: String) -> ElementReference? {
        dossier.parsed(at: node, field) { settings throws(Problem) in
            try ElementReference(parsing: name, in: settings.vocabulary)
        }
    }
}
