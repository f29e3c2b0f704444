public import PrecinctModel

/// Writes precincts as GeoJSON (RFC 7946): points in WGS 84, longitude first, no `crs`.
///
/// What is not known never stands among the facts: it stands apart, with the reason. A precinct of whose
/// building no coordinates are known has a null geometry and is not left out.
public struct GeoJSONWriter: ExportStream {
    /// What a feature says of who the precinct and its building are.
    private static let identity: Set<IdentityField> = [
        .areaName, .name, .status, .commission, .premises, .address, .venue,
    ]

    private let asOf: Instant
    private var count = 0
    /// What the map could not carry so far.
    public private(set) var losses = LossReport()

    /// Prepares a map of what is known as of a moment.
    public init(asOf: Instant) {
        self.asOf = asOf
    }

    /// What stands before the first precinct.
    public func opening() -> String {
        "{\n  \"type\": \"FeatureCollection\",\n  \"pandus\": \"geojson/1\",\n"
            + "  \"asOf\": \"\(asOf)\",\n  \"features\": ["
    }

    /// One precinct.
    public mutating func text(of entry: ExportEntry) -> String {
        defer { count += 1 }
        return (count == 0 ? "" : ",") + "\n    " + feature(entry).text(indent: 4)
    }

    /// What stands after the last precinct.
    public func closing() -> String { "\n  ]\n}\n" }

    private mutating func feature(_ entry: ExportEntry) -> JSONValue {
        var members: [JSONValue.Member] = []
        members.add("type", "Feature")
        members.add("id", entry.reference.description)
        members.add("geometry", entry.geometry)
        members.add("properties", .object(properties(entry)))
        return .object(members)
    }

    private mutating func properties(_ entry: ExportEntry) -> [JSONValue.Member] {
        let precinct = entry.dossier.precinct
        var members: [JSONValue.Member] = []
        members.add("asOf", entry.dossier.localTime.text(of: entry.dossier.asOf))
        members.add("ref", entry.reference.description)
        members.add("area", precinct.reference.area)
        members.add("areaName", entry.areaName)
        members.add("number", precinct.reference.number)
        members.add("name", precinct.name)
        members.add("status", entry.status)
        members.add("commission", entry.commission)
        members.add("premises", entry.dossier.premises?.id)
        members.add("address", entry.dossier.premises?.address)
        members.add("venue", entry.dossier.premises?.venue)
        members.add("voters", voters(entry))
        let facts = facts(entry)
        members.add("facts", .object(facts.known))
        members.add("unknown", .object(facts.unknown))
        for (key, word) in [("none", Observation.Statement.none), ("complete", .complete)] {
            let kinds = zip(entry.dossier.vocabulary.kinds, entry.dossier.lists).filter {
                $1.causes.isEmpty && $1.observation?.statement == word
            }
            members.add(key, .strings(kinds.map(\.0.id)))
        }
        losses.addHistory(of: entry)
        losses.addIdentity(of: entry, but: GeoJSONWriter.identity)
        return members
    }

    /// The voters on the list, null while the number is not known.
    private func voters(_ entry: ExportEntry) -> JSONValue {
        let fact = entry.dossier.fact(of: ElementReference(single: "precinct"), "registeredVoters")
        guard let fact, fact.causes.isEmpty,
            case .value(_, .number(let quantity))? = fact.observation?.statement,
            let digits = quantity.value.exactDecimal
        else { return .null }
        return .number(digits)
    }

    private mutating func facts(_ entry: ExportEntry) -> MapFacts {
        var facts = MapFacts()
        for (kind, list) in zip(entry.dossier.vocabulary.kinds, entry.dossier.lists) {
            for element in list.elements {
                let name = element.reference.description
                if !kind.isSingle { facts.add(name, "present", element.presence.causes) }
                if let parent = element.parent { facts.add("\(name).of", parent.description, []) }
                for (attribute, fact) in zip(kind.attributes, element.facts) {
                    guard let observation = fact.observation,
                        case .value(_, let value) = observation.statement
                    else { continue }
                    facts.add("\(name).\(attribute.id)", value.text(of: attribute), fact.causes)
                }
            }
        }
        for fact in facts.known {
            losses.add("*", .provenance, example: "\(entry.reference) \(fact.key)")
        }
        return facts
    }
}

/// The facts of a map: what is known as texts, what is not with the reasons.
private struct MapFacts {
    var known: [JSONValue.Member] = []
    var unknown: [JSONValue.Member] = []

    mutating func add(_ name: String, _ text: String, _ causes: Causes) {
        if causes.isEmpty {
            known.add(name, text)
        } else {
            unknown.add(name, .strings(causes.names))
        }
    }
}
