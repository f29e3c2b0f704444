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
        public var area: String
        /// The address of its office.
        public var address: String?
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
    }

    /// The areas, each above those it contains.
    public var areas: [Area] = []
    /// The commissions.
    public var commissions: [Commission] = []
    /// The precincts in the order of the file.
    public var entries: [Entry] = []
    /// Columns of a table that no mapping reads.
    public var ignoredColumns: [String] = []
}
