public import PrecinctModel

/// Writes dossiers (`dossier/1`, design section 11) so that nothing observed is lost.
///
/// What is current stands where a person looks for it; what it replaced stands under `observations`. A
/// registry that reads the file knows the same at every moment.
public struct DossierWriter: ExportStream {
    private let isArray: Bool
    private let knownAt: Instant?
    private var count = 0

    /// Prepares a file.
    ///
    /// - Parameters:
    ///   - isArray: whether the file is a list of dossiers or one dossier alone.
    ///   - knownAt: the moment up to which the registry's knowledge was asked for.
    public init(isArray: Bool, knownAt: Instant? = nil) {
        self.isArray = isArray
        self.knownAt = knownAt
    }

    /// Nothing that was observed: moves, panoramas and waivers are no part of any file.
    public let losses = LossReport()

    /// What stands before the first precinct.
    public func opening() -> String { isArray ? "[" : "" }

    /// One dossier.
    public mutating func text(of entry: ExportEntry) -> String {
        defer { count += 1 }
        return (isArray ? "\(count == 0 ? "" : ",")\n" : "") + document(entry).text()
    }

    /// What stands after the last precinct.
    public func closing() -> String { isArray ? "\n]\n" : "\n" }

    private func document(_ entry: ExportEntry) -> JSONValue {
        let selection = DossierSelection(entry)
        let lines = DossierLines(entry, order: selection.order)
        let clock = entry.dossier.localTime
        var members: [JSONValue.Member] = []
        members.add("pandus", "dossier/1")
        members.add("asOf", clock.text(of: entry.dossier.asOf))
        members.add("knownAt", knownAt.map(clock.text))
        members.add("precinct", .object(precinct(entry) + lines.attributes(selection.precinct)))
        if let premises = entry.dossier.premises {
            members.add(
                "premises", .object(self.premises(premises, entry) + lines.attributes(selection.premises)))
        }
        if !entry.areas.isEmpty { members.add("areas", .array(entry.areas.map(\.json))) }
        if !entry.commissions.isEmpty { members.add("commissions", .array(entry.commissions.map(\.json))) }
        members.add("elements", .array(selection.elements.map(lines.element)))
        members.add("none", .array(selection.none.map(lines.list)))
        members.add("complete", .array(selection.complete.map(lines.list)))
        if !selection.rest.isEmpty {
            members.add("observations", .array(selection.rest.map(lines.observation)))
        }
        return .object(members)
    }

    private func precinct(_ entry: ExportEntry) -> [JSONValue.Member] {
        var members: [JSONValue.Member] = []
        members.add("area", entry.reference.area)
        members.add("areaName", entry.areaName)
        members.add("number", entry.reference.number)
        members.add("name", entry.dossier.precinct.name)
        members.add("status", entry.status)
        members.add("commission", entry.commission)
        if !entry.sameAs.isEmpty { members.add("sameAs", .strings(byKey: entry.sameAs)) }
        return members
    }

    private func premises(_ premises: Premises, _ entry: ExportEntry) -> [JSONValue.Member] {
        var members: [JSONValue.Member] = []
        members.add("id", premises.id)
        members.add("area", entry.premisesArea)
        members.add("address", premises.address)
        members.add("venue", premises.venue)
        if !entry.premisesSameAs.isEmpty { members.add("sameAs", .strings(byKey: entry.premisesSameAs)) }
        return members
    }
}

extension ImportBatch.Area {
    fileprivate var json: JSONValue {
        var members: [JSONValue.Member] = []
        members.add("code", code)
        members.add("name", name)
        members.add("parent", parent)
        members.add("kind", kind)
        members.add("zone", zone)
        return .object(members)
    }
}

extension ImportBatch.Commission {
    fileprivate var json: JSONValue {
        var members: [JSONValue.Member] = []
        members.add("id", id)
        members.add("kind", kind)
        members.add("name", name)
        members.add("area", area)
        members.add("parent", parent)
        return .object(members)
    }
}
