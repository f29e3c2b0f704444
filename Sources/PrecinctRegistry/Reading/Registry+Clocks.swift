import GRDB
public import PrecinctModel

extension Registry {
    /// The clock by which the dates of a precinct are read: that of its area.
    ///
    /// - Throws: `Problem` when the database cannot be read.
    public func localTime(of precinct: PrecinctReference) throws -> LocalTime {
        try read { database in
            let areas = try IdentityPast(present: database).areas(around: [precinct.area])
            return AreaTable(areas, zone: settings.zone).localTime(of: precinct.area)
        }
    }

    /// The clock of areas that name none.
    public var localTime: LocalTime { LocalTime(identifier: settings.zone) ?? .utc }
}
