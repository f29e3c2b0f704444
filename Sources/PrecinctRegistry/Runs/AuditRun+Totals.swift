extension AuditRun {
    /// What an audit adds up to.
    public struct Totals: Sendable, Hashable, Codable {
        /// How many precincts.
        public var precincts = 0
        /// How many of them need somebody to act.
        public var flagged = 0
        /// How many have something critical or serious that is not confirmed.
        public var unconfirmed = 0
        /// Requirements met.
        public var passed = 0
        /// Requirements not met.
        public var failed = 0
        /// Not decided by what is known.
        public var cantTell = 0
        /// Not looked at, or too long ago.
        public var untested = 0
        /// Rules that do not apply.
        public var inapplicable = 0
        /// Rules that fall due at a later moment.
        public var dueLater = 0
        /// Failures that a waiver in force lets stand.
        public var waived = 0

        /// Adds up nothing.
        public init() {}
    }
}
