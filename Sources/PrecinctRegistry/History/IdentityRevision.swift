/// What one change made of one identity row: an area, a precinct, a move, a panorama.
public struct IdentityRevision: Sendable, Hashable {
    /// A column before and after.
    public struct Field: Sendable, Hashable {
        /// The column.
        public let name: String
        /// Its text before, nil for nothing.
        public let before: String?
        /// Its text after, nil for nothing.
        public let after: String?

        /// Describes a column.
        public init(name: String, before: String?, after: String?) {
            self.name = name
            self.before = before
            self.after = after
        }
    }

    /// What the row is of: the name of its table, such as `precinct` or `occupancy`.
    public let subject: String
    /// What a person calls it: a precinct's reference, a building's id.
    public let name: String
    /// Whether the row was new.
    public let isNew: Bool
    /// The columns that differ, in the order of the table; of a new row those with something in them.
    ///
    /// Rows are named as people name them, and moments are in ISO 8601.
    public let fields: [Field]
}
