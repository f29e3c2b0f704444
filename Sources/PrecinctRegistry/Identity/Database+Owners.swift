import GRDB
import PrecinctModel

extension Database {
    /// The row of an owner.
    ///
    /// - Throws: `Problem` for an unknown one.
    func row(of owner: Owner) throws -> OwnerRow {
        switch owner {
        case .precinct(let reference): .precinct(try precinctID(reference))
        case .premises(let code): .premises(try premisesID(code))
        }
    }

    /// The owner of a row.
    func owner(_ row: OwnerRow) throws -> Owner {
        switch row {
        case .precinct(let id):
            let statement = try cachedStatement(sql: "SELECT area, number FROM precinct WHERE id = ?")
            if let found = try Row.fetchOne(statement, arguments: [id]) {
                return .precinct(PrecinctReference(area: found[0], number: found[1]))
            }
        case .premises(let id):
            let statement = try cachedStatement(sql: "SELECT code FROM premises WHERE id = ?")
            if let code = try String.fetchOne(statement, arguments: [id]) { return .premises(code) }
        }
        throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "\(row.column) \(row.id)")
    }
}
