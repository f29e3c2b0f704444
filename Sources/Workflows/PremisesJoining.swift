import Digests
import Exchange
import PrecinctModel
import PrecinctRegistry

/// Finds the building of each precinct of a file: by its id, else by area, address and venue.
struct PremisesJoining {
    private struct Key: Hashable {
        let area: String
        let address: String
    }

    private let registry: Registry
    /// Buildings the registry does not have yet.
    private(set) var added: [PremisesEntry] = []
    /// The precincts of the file in each building.
    private(set) var users: [String: [PrecinctReference]] = [:]
    private var atAddress: [Key: [PremisesEntry]] = [:]
    private var byID: [String: PremisesEntry] = [:]

    init(registry: Registry) {
        self.registry = registry
    }

    /// The id of an entry's building, planned as a new one where there is none yet.
    mutating func premises(for entry: ImportBatch.Entry) throws -> String {
        let id = try find(entry)
        users[id, default: []].append(entry.precinct.reference)
        return id
    }

    private mutating func find(_ entry: ImportBatch.Entry) throws -> String {
        let area = entry.precinct.reference.area
        let given = entry.premises ?? Premises(id: "")
        if entry.hasPremisesID {
            if byID[given.id] == nil, (try? registry.premises(id: given.id)) == nil {
                add(given, entry.premisesArea ?? area, [].replaced(by: entry.premisesSameAs))
            }
            return given.id
        }
        guard let address = given.address else {
            // Nothing says which building: the precinct gets one of its own.
            let id = "\(area)-\(entry.precinct.reference.number)"
            if byID[id] == nil, (try? registry.premises(id: id)) == nil {
                add(Premises(id: id, venue: given.venue), area)
            }
            return id
        }
        let key = Key(area: area, address: Premises.joiningKey(address: address))
        let venue = given.venue.map { Premises.joiningKey(venue: $0) }
        let candidates =
            (atAddress[key] ?? []) + (try registry.premises(inArea: area, address: address, venue: nil))
        let same = candidates.filter { candidate in
            let other = candidate.premises.venue.map { Premises.joiningKey(venue: $0) }
            return venue == nil || other == nil || venue == other
        }
        if let match = same.first { return match.premises.id }
        let digest = SHA256Digest(of: "\(area)\n\(key.address)\n\(venue ?? "")").hexadecimal
        let new = Premises(id: "b-\(digest.prefix(10))", address: address, venue: given.venue)
        atAddress[key, default: []].append(add(new, area))
        return new.id
    }

    @discardableResult
    private mutating func add(_ premises: Premises, _ area: String, _ sameAs: [ExternalID] = [])
        -> PremisesEntry
    {
        let entry = PremisesEntry(premises: premises, area: area, sameAs: sameAs)
        added.append(entry)
        byID[premises.id] = entry
        return entry
    }
}
