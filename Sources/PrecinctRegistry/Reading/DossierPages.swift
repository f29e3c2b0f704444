import GRDB
public import PrecinctModel

/// What the dossiers of many precincts are derived from, handed out a batch at a time to whoever asks for the
/// next: two such can be read side by side.
///
/// They come ordered by area and as people count. Each batch is a read of its own, so that all belong to one
/// state only where `knownAt` lies before the newest change.
public struct DossierPages {
    private let registry: Registry
    private let selection: PrecinctSelection
    private let asOf: Instant
    private let knownAt: Instant
    private var last: PrecinctReference?
    private var isAtEnd = false

    fileprivate init(
        _ registry: Registry, _ selection: PrecinctSelection, asOf: Instant, knownAt: Instant
    ) {
        self.registry = registry
        self.selection = selection
        self.asOf = asOf
        self.knownAt = knownAt
    }

    /// The next batch; nil at the end.
    ///
    /// - Parameter size: How many precincts it has at most.
    /// - Throws: `Problem` when the database cannot be read.
    public mutating func next(size: Int = 256) throws -> [DossierSource]? {
        while !isAtEnd {
            let (sources, next) = try registry.read { database in
                let past = try IdentityPast(database, asOf: asOf, knownAt: knownAt)
                let page = try PrecinctReader(past: past).page(selection, after: last, size: size)
                let reader = DossierReader(past: past, zone: registry.settings.zone)
                return (try reader.sources(page.listings), page.last)
            }
            last = next
            isAtEnd = next == nil
            if !sources.isEmpty { return sources }
        }
        return nil
    }
}

extension Registry {
    /// The dossiers of an area and everything in it, or of all, to be read batch by batch.
    ///
    /// - Parameters:
    ///   - election: Only those that take part in an election; else all but the retired ones.
    ///   - knownAt: Only what was recorded by then.
    /// - Throws: `Problem` for an unknown area or election.
    public func dossierPages(
        area: String?, election: String?, asOf: Instant, knownAt: Instant
    ) throws -> DossierPages {
        let selection = try read { database in
            try PrecinctSelection(
                IdentityPast(database, asOf: asOf, knownAt: knownAt), area: area,
                statuses: [.draft, .active, .alternate], election: election)
        }
        return DossierPages(self, selection, asOf: asOf, knownAt: knownAt)
    }
}
