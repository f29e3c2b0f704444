import PrecinctModel
import PrecinctRegistry

/// A building that a file names by its id, as its rows have told it so far: the first word counts.
struct NamedPremises {
    /// An address or a venue other than an earlier row of the file gave.
    struct Contradiction {
        /// What the row gives.
        let given: String
        /// The line of the earlier row.
        let line: Int
    }

    /// The building as it stands now.
    private(set) var entry: PremisesEntry
    /// Whether it is among the buildings that the file adds or changes.
    private(set) var isCounted: Bool
    /// The lines that gave the address and the venue.
    private var address: Int?
    private var venue: Int?

    /// A building the registry has.
    init(_ registered: PremisesEntry) {
        entry = registered
        isCounted = false
    }

    /// A building that comes with a row.
    init(_ new: PremisesEntry, line: Int) {
        entry = new
        isCounted = true
        address = new.premises.address.map { _ in line }
        venue = new.premises.venue.map { _ in line }
    }

    /// Takes what another row says, as something found.
    mutating func take(_ given: PremisesEntry, line: Int) -> PremisesJoining.Found {
        var found = PremisesJoining.Found(id: entry.premises.id)
        var given = given
        Self.settle(&given.premises.address, &address, entry.premises.address, line, &found) {
            Premises.joiningKey(address: $0)
        }
        Self.settle(&given.premises.venue, &venue, entry.premises.venue, line, &found) {
            Premises.joiningKey(venue: $0)
        }
        let revised = entry.revised(by: given)
        guard revised != entry else { return found }
        entry = revised
        found.revised = revised
        found.isFirstRevision = !isCounted
        isCounted = true
        return found
    }

    /// Leaves out what contradicts an earlier row, and remembers the row that speaks first.
    private static func settle(
        _ given: inout String?, _ first: inout Int?, _ known: String?, _ line: Int,
        _ found: inout PremisesJoining.Found, _ key: (String) -> String
    ) {
        guard let text = given else { return }
        guard let earlier = first else {
            first = line
            return
        }
        guard key(text) != known.map(key) else { return }
        found.contradictions.append(Contradiction(given: text, line: earlier))
        given = nil
    }
}

extension PremisesEntry {
    /// The building with what a file says of it in place of what was known; another spelling is nothing new.
    fileprivate func revised(by given: PremisesEntry) -> PremisesEntry {
        var revised = self
        // An address or a venue of nothing but signs names no place, and must not push out one that does.
        if let address = given.premises.address, case let key = Premises.joiningKey(address: address),
            !key.isEmpty, key != premises.address.map(Premises.joiningKey(address:))
        {
            revised.premises.address = address
        }
        if let venue = given.premises.venue, case let key = Premises.joiningKey(venue: venue), !key.isEmpty,
            key != premises.venue.map(Premises.joiningKey(venue:))
        {
            revised.premises.venue = venue
        }
        revised.sameAs =
            given.sameAs.isEmpty
            ? sameAs
            : sameAs.replaced(by: Dictionary(given.sameAs.map { ($0.system, $0.id) }) { _, last in last })
        return revised
    }
}
