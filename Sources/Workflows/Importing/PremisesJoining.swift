import Digests
import Exchange
import PrecinctModel
import PrecinctRegistry

/// Finds the building of each precinct of a file: by its id, else by area, address and venue.
struct PremisesJoining {
    /// A building that may be the one.
    private struct Candidate {
        let id: String
        let venueKey: String?
    }

    private struct Site: Hashable {
        let area: String
        let addressKey: String
    }

    /// What is known of the building of an entry.
    struct Found {
        /// Its id.
        let id: String
        /// The building to be added, nil where the registry or an earlier row has it.
        var new: PremisesEntry?
        /// The building with what the file says otherwise than the registry, or than an earlier row left open.
        var revised: PremisesEntry?
        /// Whether the file had said nothing new of it before.
        var isFirstRevision = false
        /// What the file says of it otherwise than an earlier row, which counts.
        var contradictions: [NamedPremises.Contradiction] = []
        /// Whether no other row can mean it.
        var isOwn = false
        /// Another id under which the file has the same address and venue.
        var twin: String?
    }

    private var sites: [Site: [Candidate]] = [:]
    /// Buildings that came with this file, so that nothing needs to be asked of them.
    private var new: Set<String> = []
    /// Buildings that the file named by their ids.
    private var known: [String: NamedPremises] = [:]
    /// The first precinct of the file in each building, and all where there are several.
    private var first: [String: PrecinctReference] = [:]
    private(set) var shared: [String: [PrecinctReference]] = [:]

    /// The building of an entry.
    ///
    /// - Parameters:
    ///   - present: The building the registry has for the precinct.
    ///   - isAreaNew: Whether the registry knew nothing of the area before this file.
    mutating func premises(
        for entry: ImportBatch.Entry, present: String?, isAreaNew: Bool, _ lookup: RegistryLookup
    ) throws -> Found {
        let found = try find(entry, present, isAreaNew, lookup)
        let precinct = entry.precinct.reference
        if let other = first[found.id] {
            if other != precinct { shared[found.id, default: [other]].append(precinct) }
        } else {
            first[found.id] = precinct
        }
        return found
    }

    private mutating func find(
        _ entry: ImportBatch.Entry, _ present: String?, _ isAreaNew: Bool, _ lookup: RegistryLookup
    ) throws -> Found {
        let area = entry.precinct.reference.area
        let given = entry.premises ?? Premises(id: "")
        if entry.hasPremisesID {
            let sameAs = [ExternalID]().replaced(by: entry.premisesSameAs)
            return try identified(
                PremisesEntry(premises: given, area: entry.premisesArea ?? area, sameAs: sameAs), entry.line,
                lookup)
        }
        guard let address = given.address, let site = site(area, address) else {
            // Nothing says which building: the precinct keeps the one it has, else it gets one of its own.
            if let present { return Found(id: present) }
            let id = "\(area)-\(entry.precinct.reference.number)"
            let own = Premises(id: id, address: given.address, venue: given.venue)
            // Nothing can have the id in an area nobody knew before.
            if isAreaNew, known[id] == nil, new.insert(id).inserted {
                return Found(id: id, new: PremisesEntry(premises: own, area: area), isOwn: true)
            }
            var found = try identified(PremisesEntry(premises: own, area: area), entry.line, lookup)
            found.isOwn = true
            return found
        }
        let venueKey = key(ofVenue: given.venue)
        let candidates = try candidates(at: site, isAreaNew, lookup)
            .filter { venueKey == nil || $0.venueKey == nil || $0.venueKey == venueKey }
        // Whatever the order of the file and of the registry, the same row finds the same building.
        let same =
            candidates.first { $0.id == present } ?? candidates.first { $0.venueKey == venueKey }
            ?? candidates.first
        if let same { return Found(id: same.id) }
        let digest = SHA256Digest(of: "\(area)\n\(site.addressKey)\n\(venueKey ?? "")").hexadecimal
        let id = "b-\(digest.prefix(10))"
        sites[site, default: []].append(Candidate(id: id, venueKey: venueKey))
        new.insert(id)
        let premises = Premises(id: id, address: address, venue: given.venue)
        return Found(id: id, new: PremisesEntry(premises: premises, area: area))
    }

    /// A building the file names by its id.
    private mutating func identified(_ given: PremisesEntry, _ line: Int, _ lookup: RegistryLookup) throws
        -> Found
    {
        let id = given.premises.id
        if new.contains(id) { return Found(id: id) }
        if var named = try known[id] ?? lookup.premises(id: id).map(NamedPremises.init) {
            let found = named.take(given, line: line)
            known[id] = named
            return found
        }
        known[id] = NamedPremises(given, line: line)
        guard let address = given.premises.address, let site = site(given.area, address) else {
            return Found(id: id, new: given)
        }
        let venueKey = key(ofVenue: given.premises.venue)
        let twin = try candidates(at: site, false, lookup).first { $0.venueKey == venueKey }
        sites[site, default: []].append(Candidate(id: id, venueKey: venueKey))
        return Found(id: id, new: given, twin: twin?.id)
    }

    /// An address of nothing but signs, such as a dash, names no place.
    private func site(_ area: String, _ address: String) -> Site? {
        let key = Premises.joiningKey(address: address)
        return key.isEmpty ? nil : Site(area: area, addressKey: key)
    }

    private func key(ofVenue venue: String?) -> String? {
        guard let key = venue.map({ Premises.joiningKey(venue: $0) }), !key.isEmpty else { return nil }
        return key
    }

    private mutating func candidates(
        at site: Site, _ isAreaNew: Bool, _ lookup: RegistryLookup
    ) throws -> [Candidate] {
        if let known = sites[site] { return known }
        let found =
            isAreaNew
            ? []
            : try lookup.premises(inArea: site.area, addressKey: site.addressKey).map { entry in
                Candidate(id: entry.premises.id, venueKey: key(ofVenue: entry.premises.venue))
            }
        sites[site] = found
        return found
    }
}
