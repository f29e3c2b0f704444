import GRDB
public import PrecinctModel

/// The verbs of one change; valid inside `Registry.write` only.
///
/// A verb that throws may have written a part of what it was asked for. Let the error leave the body, which
/// undoes the whole change, or call the verb within `attempt`, which undoes that part alone.
public final class RegistryTransaction {
    let database: Database
    let change: ChangeDraft
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
    /// - Throws: what the body throws, and `Problem` when two things have one inventory number after it.
    public func attempt(_ body: () throws -> Void) throws {
        let (doomed, hashed, things, handedOver) = (purged, digest, numbered, arrivals)
        do {
            try database.inSavepoint {
                numbered = []
                try body()
                try refuseSharedNumbers()
                return .commit
            }
            numbered = things
        } catch {
            (purged, digest, numbered, arrivals) = (doomed, hashed, things, handedOver)
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

    /// The row of an owner.
    func row(of owner: Owner) throws -> OwnerRow {
        switch owner {
        case .precinct(let reference): .precinct(try id(of: reference))
        case .premises(let code): .premises(try id(ofPremises: code))
        }
    }

    /// Forgets which rows were looked up, so that a long import does not remember every precinct.
    public func forgetRows() {
        precinctIDs.removeAll(keepingCapacity: true)
        premisesIDs.removeAll(keepingCapacity: true)
    }

    func remember(_ id: Int64, of precinct: PrecinctReference) { precinctIDs[precinct] = id }
    func remember(_ id: Int64, ofPremises code: String) { premisesIDs[code] = id }

    /// Runs a prepared statement and returns the row it inserted.
    ///
    /// - Throws: `Problem` for a text that cannot be kept.
    @discardableResult
    func run(_ sql: String, _ values: [(any DatabaseValueConvertible)?]) throws -> Int64 {
        for case let text as String in values { try text.requireWhole() }
        return try execute(sql, StatementArguments(values))
    }

    /// Runs a statement; when the schema refuses it, asks the body what exactly was wrong.
    @discardableResult
    func run(
        _ sql: String, _ values: [(any DatabaseValueConvertible)?], explaining refusal: () throws -> Void
    ) throws -> Int64 {
        try explaining(refusal) { try run(sql, values) }
    }

    /// Runs a statement of which an import has hundreds of thousands; only the texts are looked at, because to
    /// find them among the values takes longer than to look.
    ///
    /// - Parameter texts: Every text among the arguments that comes from outside.
    @discardableResult
    func run(
        _ sql: String, bound arguments: StatementArguments, texts: [String?],
        explaining refusal: () throws -> Void = {}
    ) throws -> Int64 {
        for text in texts { try text?.requireWhole() }
        return try explaining(refusal) { try execute(sql, arguments) }
    }

    private func execute(_ sql: String, _ arguments: StatementArguments) throws -> Int64 {
        let statement = try database.cachedStatement(sql: sql)
        statement.setUncheckedArguments(arguments)
        try statement.execute()
        return database.lastInsertedRowID
    }

    /// The happy path costs no query of its own, which an import of 100 000 precincts needs.
    private func explaining(_ refusal: () throws -> Void, _ body: () throws -> Int64) throws -> Int64 {
        do {
            return try body()
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
            try refusal()
            throw error
        }
    }
}
