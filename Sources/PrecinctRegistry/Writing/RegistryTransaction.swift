import GRDB
public import PrecinctModel

/// The verbs of one change; valid inside `Registry.write` only.
///
/// A verb that throws `Problem` has written nothing. Let the error leave the body to undo the whole change.
public final class RegistryTransaction {
    let database: Database
    let change: ChangeDraft
    /// How many writes were rolled back again.
    private(set) var undoneWrites = 0
    /// The files to remove once the change is on the disk.
    var purged: [StoredMedia] = []
    var digest = ObservationsDigest()
    var knownZones: Set<String> = []
    /// The things with an inventory number that were observed.
    var numbered: Set<OwnedElement> = []
    /// The things that were handed over.
    var arrivals: Set<OwnedElement> = []
    private var precinctIDs: [PrecinctReference: Int64] = [:]
    private var premisesIDs: [String: Int64] = [:]

    init(_ database: Database, change: ChangeDraft) {
        self.database = database
        self.change = change
    }

    /// The moment at which the change is recorded.
    public var recordedAt: Instant { change.at }

    /// Runs a part of the change that may fail by itself: what it throws undoes the part and not the change.
    ///
    /// - Throws: what the body throws.
    public func attempt(_ body: () throws -> Void) throws {
        let (writes, doomed, hashed) = (database.totalChangesCount, purged, digest)
        let (things, handedOver) = (numbered, arrivals)
        do {
            try database.inSavepoint {
                try body()
                return .commit
            }
        } catch {
            undoneWrites += database.totalChangesCount - writes
            (purged, digest) = (doomed, hashed)
            (numbered, arrivals) = (things, handedOver)
            forgetRows()
            throw error
        }
    }

    /// The row of a precinct; looked up once, because an import names each many times.
    func id(of precinct: PrecinctReference) throws -> Int64 {
        if let id = precinctIDs[precinct] { return id }
        let id = try database.precinctID(precinct)
        precinctIDs[precinct] = id
        return id
    }

    /// The row of a building.
    func id(ofPremises code: String) throws -> Int64 {
        if let id = premisesIDs[code] { return id }
        let id = try database.premisesID(code)
        premisesIDs[code] = id
        return id
    }

    /// The hash of what was recorded; nil where it must be read back.
    func observationsHash() -> String? { digest.isUnusable ? nil : digest.finish() }

    /// Forgets which rows were looked up, so that a long import does not remember every precinct.
    public func forgetRows() {
        precinctIDs.removeAll(keepingCapacity: true)
        premisesIDs.removeAll(keepingCapacity: true)
    }

    func remember(_ id: Int64, of precinct: PrecinctReference) { precinctIDs[precinct] = id }
    func remember(_ id: Int64, ofPremises code: String) { premisesIDs[code] = id }

    /// Runs a prepared statement and returns the row it inserted.
    @discardableResult
    func run(_ sql: String, _ arguments: StatementArguments) throws -> Int64 {
        let statement = try database.cachedStatement(sql: sql)
        statement.setUncheckedArguments(arguments)
        try statement.execute()
        return database.lastInsertedRowID
    }

    /// Runs a statement; when the schema refuses it, asks the body what exactly was wrong.
    ///
    /// The happy path costs no query of its own, which an import of 100 000 precincts needs.
    @discardableResult
    func run(
        _ sql: String, _ arguments: StatementArguments, explaining refusal: () throws -> Void
    ) throws -> Int64 {
        do {
            return try run(sql, arguments)
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
            try refusal()
            throw error
        }
    }
}
