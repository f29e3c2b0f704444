import GRDB
public import PrecinctModel

extension Registry {
    /// The clock by which the dates of a precinct are read: that of its area.
    ///
    /// - Throws: `Problem` when the database cannot be read.
    public func localTime(of precinct: PrecinctReference) throws -> LocalTime {
        try localTime(ofArea: precinct.area)
    }

    /// The clock of an area: its own, or that of the nearest area around it that names one.
    ///
    /// - Throws: `Problem` when the database cannot be read.
    public func localTime(ofArea code: String) throws -> LocalTime {
        try read { database in
            let areas = try IdentityPast(present: database).areas(around: [code])
            return AreaTable(areas, zone: settings.zone).localTime(of: code)
        }
    }

    /// The clock by which the days of a waiver are read.
    ///
    /// - Throws: `Problem` when the database cannot be read.
    public func localTime(of scope: Waiver.Scope) throws -> LocalTime {
        switch scope {
        case .precinct(let reference): try localTime(of: reference)
        case .area(let code): try localTime(ofArea: code)
        }
    }

    /// The clock of areas that name none.
    public var localTime: LocalTime { LocalTime(identifier: settings.zone) ?? .utc }
}
