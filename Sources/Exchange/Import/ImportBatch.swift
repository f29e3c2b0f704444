public import PrecinctModel

/// What a file brings, before anything is compared with a registry.
public enum ImportBatch {
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
            id: String, kind: String = "territorial", name: String, area: String?, address: String? = nil,
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
        /// Its status as the registry words it, nil where the file does not say.
        public var status: String?
        /// Its ids in other systems, by system.
        public var sameAs: [String: String] = [:]
        /// The building, nil where the file names none.
        public var premises: Premises?
        /// The area of the building, where it is another than that of the precinct.
        public var premisesArea: String?
        /// The building's ids in other systems, by system.
        public var premisesSameAs: [String: String] = [:]
        /// Whether the file gave the building's id, or it is to be joined by its address.
        public var hasPremisesID: Bool
        /// The observations; their kinds tell whose they are.
        public var observations: [Observation]
        /// The line it begins on.
        public var line: Int
        /// The day its source speaks of as a whole: since then at the latest what it says of itself held.
        ///
        /// Nil where the source names none, as a dossier of observations old and new does.
        public var date: Instant?
        /// The record it was read from, nil where it is a part of a document.
        public var record: Record?
        /// The part of a document it was read from.
        var node: JSONNode?

        /// What it was read from, for writing it out where it is refused.
        public var source: String { record?.source ?? node?.compactText ?? "" }

        /// Describes a precinct.
        public init(
            precinct: Precinct, premises: Premises?, hasPremisesID: Bool, observations: [Observation],
            line: Int, status: String? = nil, sameAs: [String: String] = [:], premisesArea: String? = nil,
            premisesSameAs: [String: String] = [:], date: Instant? = nil, record: Record? = nil
        ) {
            self.precinct = precinct
            self.status = status
            self.sameAs = sameAs
            self.premises = premises
            self.premisesArea = premisesArea
            self.premisesSameAs = premisesSameAs
            self.hasPremisesID = hasPremisesID
            self.observations = observations
            self.line = line
            self.date = date
            self.record = record
        }
    }
}
