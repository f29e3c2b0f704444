import GRDB
public import PrecinctModel
import Wording

extension Registry {
    /// Every area in the order of codes.
    ///
    /// - Throws: `Problem` when the database cannot be read.
    public func areas() throws -> [Area] { try read { try IdentityPast(present: $0).areas() } }

    /// Some areas and those around them, by code; codes nobody has are left out.
    ///
    /// - Parameters:
    ///   - asOf: As they stood then; nil for as they are.
    ///   - knownAt: Only what was recorded by then; nil for everything.
    /// - Throws: `Problem` when the database cannot be read.
    public func areas(
        around codes: Set<String>, asOf: Instant? = nil, knownAt: Instant? = nil
    ) throws -> [String: Area] {
        try read { try IdentityPast($0, asOf: asOf, knownAt: knownAt).areas(around: codes) }
    }

    /// One area.
    ///
    /// - Throws: `Problem` when there is none, with a near one.
    public func area(_ code: String) throws -> Area {
        try read { database in
            try database.requireArea(code)
            guard let area = try IdentityPast(present: database).areas(around: [code])[code] else {
                throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "area \(code)")
            }
            return area
        }
    }

    /// Refuses an area the registry does not have.
    ///
    /// - Throws: `Problem` when there is none, with a near one.
    public func requireArea(_ code: String) throws { try read { try $0.requireArea(code) } }

    /// Every commission in the order of ids.
    ///
    /// - Throws: `Problem` when the database cannot be read.
    public func commissions() throws -> [Commission] {
        try read { try IdentityPast(present: $0).commissions() }
    }

    /// Some commissions and those above them, by id; ids nobody has are left out.
    ///
    /// - Parameters:
    ///   - asOf: As they stood then; nil for as they are.
    ///   - knownAt: Only what was recorded by then; nil for everything.
    /// - Throws: `Problem` when the database cannot be read.
    public func commissions(
        below ids: Set<String>, asOf: Instant? = nil, knownAt: Instant? = nil
    ) throws -> [String: Commission] {
        try read { try IdentityPast($0, asOf: asOf, knownAt: knownAt).commissions(below: ids) }
    }

    /// One commission.
    ///
    /// - Throws: `Problem` when there is none.
    public func commission(_ id: String) throws -> Commission {
        try read { database in
            guard let found = try IdentityPast(present: database).commissions([id])[id] else {
                throw Problem(.registryNoCommission, ["commission": id])
            }
            return found
        }
    }
}
