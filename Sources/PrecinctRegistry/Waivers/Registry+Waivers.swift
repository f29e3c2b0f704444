import GRDB
public import PrecinctModel
import Wording

extension Registry {
    /// Every waiver in the order of their numbers.
    ///
    /// - Parameter knownAt: As they were recorded by then; nil for as they are.
    /// - Throws: `Problem` when the database cannot be read.
    public func waivers(knownAt: Instant? = nil) throws -> [Waiver] {
        try read { try IdentityPast($0, knownAt: knownAt).waivers() }
    }

    /// The waivers that cover a precinct: its own and those of the areas around it.
    ///
    /// - Parameter asOf: By the areas as they stood then; nil for as they are.
    /// - Throws: `Problem` for an unknown precinct.
    public func waivers(of precinct: PrecinctReference, asOf: Instant? = nil) throws -> [Waiver] {
        try read { database in
            _ = try database.precinctID(precinct)
            let past = try IdentityPast(database, asOf: asOf)
            let around = Set(try past.areas(around: [precinct.area]).keys)
            return try IdentityPast(knowing: past).waivers().filter { $0.scope.covers(precinct, in: around) }
        }
    }

    /// The waivers of an area, of everything in it, and of the areas around it.
    ///
    /// - Parameter asOf: By the areas as they stood then; nil for as they are.
    /// - Throws: `Problem` for an unknown area.
    public func waivers(inArea area: String, asOf: Instant? = nil) throws -> [Waiver] {
        try read { database in
            try database.requireArea(area)
            let past = try IdentityPast(database, asOf: asOf)
            let within = try past.areas(within: area)
            let touched = within.union(try past.areas(around: [area]).keys)
            return try IdentityPast(knowing: past).waivers().filter { waiver in
                switch waiver.scope {
                case .precinct(let reference): within.contains(reference.area)
                case .area(let code): touched.contains(code)
                }
            }
        }
    }

    /// One waiver as it is.
    ///
    /// - Throws: `Problem` when there is none.
    public func waiver(_ number: Int64) throws -> Waiver {
        try read { try $0.waiver(number) }
    }
}

extension Database {
    /// One waiver as it is.
    ///
    /// - Throws: `Problem` when there is none.
    func waiver(_ number: Int64) throws -> Waiver {
        let found = try IdentityPast(present: self).waivers(where: "waiver.id = ?", [number])
        guard let waiver = found.first else { throw Problem(.waiveUnknown, ["waiver": "W\(number)"]) }
        return waiver
    }
}
