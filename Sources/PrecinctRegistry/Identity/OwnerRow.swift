import GRDB

/// The row of an owner.
enum OwnerRow: Hashable {
    /// That of a precinct.
    case precinct(Int64)
    /// That of a building.
    case premises(Int64)

    /// Reads the two columns by which a row names its owner.
    ///
    /// - Throws: what a damaged database is, when they name none: a row without an owner is not passed over.
    init(precinctID: Int64?, premisesID: Int64?) throws {
        guard let row = precinctID.map(OwnerRow.precinct) ?? premisesID.map(OwnerRow.premises) else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "owner")
        }
        self = row
    }

    /// The column by which other rows name it.
    var column: String {
        switch self {
        case .precinct: "precinctID"
        case .premises: "premisesID"
        }
    }

    /// Its number.
    var id: Int64 {
        switch self {
        case .precinct(let id), .premises(let id): id
        }
    }

    /// The number of a precinct.
    var precinctID: Int64? { if case .precinct(let id) = self { id } else { nil } }
    /// The number of a building.
    var premisesID: Int64? { if case .premises(let id) = self { id } else { nil } }
}
