import GRDB
import PrecinctModel

/// The waivers of a batch of precincts and of the areas around them.
struct WaiverTable {
    private let waivers: [Waiver]
    private let places: AreaTable

    init(_ past: IdentityPast, of listings: [PrecinctListing], in places: AreaTable) throws {
        self.places = places
        let areas = Set(listings.map(\.entry.reference.area)).flatMap(places.chain)
        let precincts = "[\(listings.map { String($0.id) }.joined(separator: ","))]"
        waivers = try past.waivers(
            where: """
                waiver.id IN (
                    SELECT id FROM waiver WHERE precinctID IN (SELECT value FROM json_each(?))
                    UNION SELECT id FROM waiver WHERE area IN (SELECT value FROM json_each(?)))
                """,
            [precincts, try JSONList.encode(Set(areas).sorted())])
    }

    /// Those that cover a precinct, in the order of their numbers.
    func waivers(of precinct: PrecinctReference) -> [Waiver] {
        guard !waivers.isEmpty else { return [] }
        let chain = Set(places.chain(of: precinct.area))
        return waivers.filter { $0.scope.covers(precinct, in: chain) }
    }
}
