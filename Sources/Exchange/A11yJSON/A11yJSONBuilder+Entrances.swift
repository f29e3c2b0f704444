import PrecinctModel

extension A11yJSONBuilder {
    /// Describes what belongs to an entrance: door, stairs, ramps, lift.
    mutating func describe(entrance: DossierElement, in object: inout JSONValue) {
        for place in A11yJSONPlace.atEntrance {
            let own = elements(of: place.kind).filter { $0.parent == entrance.reference }
            guard let element = only(own) else { continue }
            var described = JSONValue.object([])
            if !place.path.isEmpty {
                described.set(["x-pandus"], .strings([element.reference.description]))
            }
            fill(&described, with: element, at: place)
            if place.kind == "door" { describe(door: element, in: &described) }
            guard case .object(let members) = described else { continue }
            for member in members { object.set(place.path + [member.key], member.value) }
        }
        if case .number(let steps)? = known(entrance, "stepCount") {
            let ramps = list(of: "ramp", at: entrance)
            // Level: no steps, and no ramp is needed.
            if steps.value > .zero || !ramps.present.isEmpty {
                object.set(["isLevel"], .boolean(false))
                carry(entrance, "stepCount")
            } else if ramps.isWhole {
                object.set(["isLevel"], .boolean(true))
                carry(entrance, "stepCount")
            }
        }
        describe(rampsOf: entrance, in: &object)
        let lifts = list(of: "lift", at: entrance)
        if !lifts.present.isEmpty {
            object.set(["hasHoist"], .boolean(true))
        } else if lifts.isWhole {
            object.set(["hasHoist"], .boolean(false))
        }
    }

    /// Says whether there is a ramp, and of which sort: only what is known.
    ///
    /// The format wants the removable ramp left unsaid where there is a fixed one.
    private mutating func describe(rampsOf entrance: DossierElement, in object: inout JSONValue) {
        let ramps = list(of: "ramp", at: entrance)
        var names = [entrance.reference.description]
        var fixed: Bool? = ramps.isWhole ? false : nil
        var removable: Bool? = ramps.isWhole ? false : nil
        for ramp in ramps.present {
            tell(ramp)
            names.append(ramp.reference.description)
            switch known(ramp, "temporary") {
            case .boolean(false)?: fixed = true
            case .boolean(true)?: removable = true
            default:
                if fixed == false { fixed = nil }
                if removable == false { removable = nil }
            }
            carry(ramp, known: "temporary")
        }
        if names.count > 1 { object.set(["x-pandus"], .strings(names)) }
        if let fixed { object.set(["hasFixedRamp"], .boolean(fixed)) }
        if let removable, fixed != true { object.set(["hasRemovableRamp"], .boolean(removable)) }
    }

    /// The kinds of doors for which the format asks yes or no.
    static let doorTypes = [
        ("sliding", "isSliding"), ("revolving", "isRevolving"), ("turnstile", "isTurnstile"),
    ]

    private mutating func describe(door: DossierElement, in object: inout JSONValue) {
        guard case .choice(let type)? = known(door, "type") else { return }
        for (choice, property) in Self.doorTypes { object.set([property], .boolean(type == choice)) }
        carry(door, "type")
    }

    /// Says for the whole place whether there are things of which the format only asks that.
    mutating func describeFlags() {
        let loops = elements(of: "hearingLoop")
        // A loop that does not work helps nobody, and a broken one is not none: then nothing is said.
        let working = loops.filter { known($0, "working") != .boolean(false) }
        if !working.isEmpty {
            properties.set(["accessibility", "hasInductionLoop"], .boolean(true))
            for loop in working {
                tell(loop)
                carry(loop, known: "working")
            }
        } else if isNone("hearingLoop") {
            properties.set(["accessibility", "hasInductionLoop"], .boolean(false))
        }
        let guides = elements(of: "tactile").filter { known($0, "type") == .choice("guidePath") }
        if !guides.isEmpty {
            properties.set(["accessibility", "hasTactileGuideStrips"], .boolean(true))
            for guide in guides {
                tell(guide)
                carry(guide, "type")
            }
        } else if isNone("tactile") {
            properties.set(["accessibility", "hasTactileGuideStrips"], .boolean(false))
        }
    }

    /// The elements of a kind at an entrance, and whether there are surely no others.
    private func list(of kind: String, at entrance: DossierElement) -> (
        present: [DossierElement], isWhole: Bool
    ) {
        guard let index = entry.dossier.vocabulary.index(of: kind) else { return ([], false) }
        let list = entry.dossier.lists[index]
        let present = elements(of: kind)
        // One that may be there, or whose place nobody noted, may be the one at this entrance.
        let isSure = list.elements.count == present.count && present.allSatisfy { $0.parent != nil }
        return (present.filter { $0.parent == entrance.reference }, list.isWhole && isSure)
    }

    private func isNone(_ kind: String) -> Bool {
        guard let index = entry.dossier.vocabulary.index(of: kind) else { return false }
        return entry.dossier.lists[index].isWhole && entry.dossier.lists[index].elements.isEmpty
    }

    private mutating func carry(_ element: DossierElement, known attribute: String) {
        if known(element, attribute) != nil { carry(element, attribute) }
    }
}
