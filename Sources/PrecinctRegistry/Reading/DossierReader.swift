import GRDB
import PrecinctModel

/// Reads what dossiers are derived from, a batch of precincts at a time.
///
/// A few queries serve a batch: the precincts with their buildings, their areas and commissions, the waivers,
/// what was observed of the precincts, and what was observed of the buildings, each of which is read once however many
/// precincts share it.
struct DossierReader {
    let past: IdentityPast
    /// The zone of areas for which none is named.
    let zone: String

    /// Hands over one batch after another.
    func forEachBatch(
        _ selection: PrecinctSelection, size: Int, _ body: ([DossierSource]) throws -> Void
    ) throws {
        try PrecinctReader(past: past).forEachBatch(selection, size: size) { try body(sources($0)) }
    }

    /// The source of one precinct, nil when it was not there yet.
    func source(_ id: Int64) throws -> DossierSource? {
        try PrecinctReader(past: past).listing(id).flatMap { try sources([$0]).first }
    }

    func sources(_ listings: [PrecinctListing]) throws -> [DossierSource] {
        let ofPrecincts = try observations("precinctID", Set(listings.map(\.id)))
        let ofPremises = try observations("premisesID", Set(listings.compactMap(\.premisesID)))
        let places = AreaTable(
            try past.areas(around: Set(listings.map(\.entry.reference.area))), zone: zone)
        let waivers = try WaiverTable(IdentityPast(knowing: past), of: listings, in: places)
        let commissions = try past.commissions(Set(listings.compactMap(\.entry.commission)))
        return listings.map { listing in
            let entry = listing.entry
            return DossierSource(
                precinct: Precinct(
                    reference: entry.reference, name: entry.name,
                    areaName: places.name(of: entry.reference.area),
                    commission: entry.commission.flatMap { commissions[$0]?.name }),
                premises: listing.premises, localTime: places.localTime(of: entry.reference.area),
                observations: (ofPrecincts[listing.id] ?? [])
                    + (listing.premisesID.flatMap { ofPremises[$0] } ?? []),
                waivers: waivers.waivers(of: entry.reference))
        }
    }

    private func observations(_ column: String, _ ids: Set<Int64>) throws -> [Int64: [Observation]] {
        guard !ids.isEmpty else { return [:] }
        let statement = try past.database.cachedStatement(
            sql: """
                SELECT \(ObservationDecoder.columns), \(column) FROM observation
                WHERE \(column) IN (SELECT value FROM json_each(?1)) AND observedAt <= ?2 AND recordedAt <= ?3
                AND \(Registry.hasArrivedSQL("?2"))
                """)
        let list = "[\(ids.sorted().map(String.init).joined(separator: ","))]"
        let rows = try Row.fetchCursor(
            statement, arguments: [list, past.asOf.seconds, past.knownAt.seconds])
        var result: [Int64: [Observation]] = [:]
        while let row = try rows.next() {
            result[row[ObservationDecoder.columnCount], default: []].append(
                try ObservationDecoder.observation(row))
        }
        return result
    }
}
