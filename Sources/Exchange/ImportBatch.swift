public import PrecinctModel

/// What one file brings, before anything is compared with a registry.
public struct ImportBatch: Sendable {
    /// An administrative unit the file names.
    public struct Area: Sendable, Hashable {
        /// The code, unique in the registry.
        public var code: String
        /// The name; nil where the file gives the code only.
        public var name: String?
        /// The code of the unit above.
        public var parent: String?
        /// `country`, `region`, `district` and so on, as the registry knows them.
        public var kind: String?
        /// The IANA zone, where it is not that of the unit above.
        public var zone: String?

        /// Names an area.
        public init(
            code: String, name: String? = nil, parent: String? = nil, kind: String? = nil,
            zone: String? = nil
        ) {
            self.code = code
            self.name = name
            self.parent = parent
            self.kind = kind
            self.zone = zone
        }
    }

    /// A commission the file names.
    public struct Commission: Sendable, Hashable {
        /// The id, unique in the registry.
        public var id: String
        /// `territorial`, `precinct` and so on, as the registry knows them.
        public var kind: String
        /// The name.
        public var name: String
        /// The area's code.
        public var area: String?
        /// The address of its office.
        public var address: String?
        /// The id of the commission above it.
        public var parent: String?

        /// Names a commission.
        public init(
            id: String, kind: String, name: String, area: String?, address: String? = nil,
            parent: String? = nil
        ) {
            self.id = id
            self.kind = kind
            self.name = name
            self.area = area
            self.address = address
            self.parent = parent
        }
    }

    /// A precinct with everything the file says of it.
    public struct Entry: Sendable {
        /// The precinct.
        public var precinct: Precinct
        /// The building, nil where the file names none.
        public var premises: Premises?
        /// Whether the file gave the building's id, or it is to be joined by its address.
        public var hasPremisesID: Bool
        /// The observations; their kinds tell whose they are.
        public var observations: [Observation]
        /// The line it begins on.
        public var line: Int
        /// `draft`, `active`, `alternate` or `retired`; nil where the file does not say.
        public var status: String?
        /// Ids in other systems, by system.
        public var sameAs: [String: String] = [:]
        /// The area of the building, where it is another than that of the precinct.
        public var premisesArea: String?
        /// The building's ids in other systems, by system.
        public var premisesSameAs: [String: String] = [:]
    }

    /// The areas, each above those it contains.
    public var areas: [Area] = []
    /// The commissions.
    public var commissions: [Commission] = []
    /// The precincts in the order of the file.
    public var entries: [Entry] = []
    /// Columns of a table that no mapping reads.
    public var ignoredColumns: [String] = []
    /// What the file says and no field of ours takes.
    public var losses = LossReport()
    private var areaPlaces: [String: Int] = [:]
    private var commissionPlaces: [String: Int] = [:]
}

extension ImportBatch {
    /// Adds an area unless the file named it before; what says more replaces what said less.
    ///
    /// False when the two contradict each other.
    mutating func add(_ area: Area) -> Bool {
        guard let place = areaPlaces[area.code] else {
            areaPlaces[area.code] = areas.count
            areas.append(area)
            return true
        }
        guard let joined = areas[place].joined(with: area) else { return false }
        areas[place] = joined
        return true
    }

    /// Adds a commission unless the file named it before; false when it named another of that id.
    mutating func add(_ commission: Commission) -> Bool {
        guard let place = commissionPlaces[commission.id] else {
            commissionPlaces[commission.id] = commissions.count
            commissions.append(commission)
            return true
        }
        return commissions[place] == commission
    }
}

extension ImportBatch.Area {
    /// The area with what either says; nil where they contradict each other.
    fileprivate func joined(with other: ImportBatch.Area) -> ImportBatch.Area? {
        func agree(_ first: String?, _ second: String?) -> Bool {
            first == nil || second == nil || first == second
        }
        guard agree(name, other.name), agree(parent, other.parent), agree(kind, other.kind),
            agree(zone, other.zone)
        else { return nil }
        return ImportBatch.Area(
            code: code, name: name ?? other.name, parent: parent ?? other.parent, kind: kind ?? other.kind,
            zone: zone ?? other.zone)
    }
}
