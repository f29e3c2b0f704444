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
        let new: PremisesEntry?
        /// Another id under which the file has the same address and venue.
        let twin: String?
    }

    private var sites: [Site: [Candidate]] = [:]
    /// Buildings that came with this file, so that nothing needs to be asked of them.
    private(set) var new: Set<String> = []
    private var known: Set<String> = []
    /// The first precinct of the file in each building, and all where there are several.
    private var first: [String: PrecinctReference] = [:]
    private(set) var shared: [String: [PrecinctReference]] = [:]

    /// The building of an entry.
    ///
    /// - Parameter isAreaNew: Whether the registry knew nothing of the area before this file.
    mutating func premises(for entry: ImportBatch.Entry, isAreaNew: Bool, _ lookup: RegistryLookup) throws
        -> Found
    {
        let found = try find(entry, isAreaNew, lookup)
        let precinct = entry.precinct.reference
        if let other = first[found.id] {
            if other != precinct { shared[found.id, default: [other]].append(precinct) }
        } else {
            first[found.id] = precinct
        }
        return found
    }

    /// Tells whether an earlier row of the file was about the building.
    func isShared(_ id: String) -> Bool { shared[id] != nil }

    private mutating func find(_ entry: ImportBatch.Entry, _ isAreaNew: Bool, _ lookup: RegistryLookup) throws
        -> Found
    {
        let area = entry.precinct.reference.area
        let given = entry.premises ?? Premises(id: "")
        if entry.hasPremisesID {
            return try identified(
                given, entry.premisesArea ?? area, lookup, [].replaced(by: entry.premisesSameAs))
        }
        guard let address = given.address else {
            // Nothing says which building: the precinct gets one of its own.
            let own = Premises(id: "\(area)-\(entry.precinct.reference.number)", venue: given.venue)
            return try identified(own, area, lookup)
        }
        let site = Site(area: area, addressKey: Premises.joiningKey(address: address))
        let venueKey = given.venue.map { Premises.joiningKey(venue: $0) }
        let candidates = try candidates(at: site, isAreaNew, lookup)
        if let same = candidates.first(where: {
            venueKey == nil || $0.venueKey == nil || $0.venueKey == venueKey
        }) {
            return Found(id: same.id, new: nil, twin: nil)
        }
        let digest = SHA256Digest(of: "\(area)\n\(site.addressKey)\n\(venueKey ?? "")").hexadecimal
        let id = "b-\(digest.prefix(10))"
        sites[site, default: []].append(Candidate(id: id, venueKey: venueKey))
        return add(Premises(id: id, address: address, venue: given.venue), area, twin: nil)
    }

    private mutating func identified(
        _ given: Premises, _ area: String, _ lookup: RegistryLookup, _ sameAs: [ExternalID] = []
    ) throws
        -> Found
    {
        if new.contains(given.id) || known.contains(given.id) {
            return Found(id: given.id, new: nil, twin: nil)
        }
        if try lookup.hasPremises(id: given.id) {
            known.insert(given.id)
            return Found(id: given.id, new: nil, twin: nil)
        }
        guard let address = given.address else { return add(given, area, twin: nil, sameAs) }
        let site = Site(area: area, addressKey: Premises.joiningKey(address: address))
        let venueKey = given.venue.map { Premises.joiningKey(venue: $0) }
        let twin = try candidates(at: site, false, lookup).first { $0.venueKey == venueKey }
        sites[site, default: []].append(Candidate(id: given.id, venueKey: venueKey))
        return add(given, area, twin: twin?.id, sameAs)
    }

    private mutating func candidates(at site: Site, _ isAreaNew: Bool, _ lookup: RegistryLookup) throws
        -> [Candidate]
    {
        if let known = sites[site] { return known }
        let found =
            isAreaNew
            ? []
            : try lookup.premises(inArea: site.area, addressKey: site.addressKey).map { entry in
                Candidate(
                    id: entry.premises.id,
                    venueKey: entry.premises.venue.map { Premises.joiningKey(venue: $0) })
            }
        sites[site] = found
        return found
    }

    private mutating func add(
        _ premises: Premises, _ area: String, twin: String?, _ sameAs: [ExternalID] = []
    ) -> Found {
        new.insert(premises.id)
        return Found(
            id: premises.id, new: PremisesEntry(premises: premises, area: area, sameAs: sameAs), twin: twin)
    }
}
