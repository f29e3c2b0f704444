import AccessAudit
import PrecinctModel
public import Wording

/// What a comparison of two audits says above what became of the precincts.
public struct DeltaHeading: Sendable {
    /// One of the two audits.
    public struct Side: Sendable {
        /// The id of the run, such as `R3`.
        public let run: String
        /// Which precincts it judged: a reference, the code of an area, or nil for all.
        public let scope: String?
        /// What its reports say above their findings.
        public let heading: ReportHeading

        /// Describes an audit.
        public init(run: String, scope: String?, heading: ReportHeading) {
            self.run = run
            self.scope = scope
            self.heading = heading
        }
    }

    /// The first audit.
    public let before: Side
    /// The second audit.
    public let after: Side
    /// The ids of the earlier runs in which failures were looked for.
    public let earlier: [String]
    /// The ids of the earlier runs that could not be judged again, because their packs are not there.
    public let unread: [String]

    /// Describes a comparison.
    public init(before: Side, after: Side, earlier: [String], unread: [String]) {
        self.before = before
        self.after = after
        self.earlier = earlier
        self.unread = unread
    }

    /// What makes the two audits hard to compare: other packs, another scope, another stage.
    public var differences: [Message] {
        var found: [Message] = []
        let (old, new) = (before.heading.audit, after.heading.audit)
        let oldPacks = Dictionary(old.packs.map { ($0.id, $0) }) { first, _ in first }
        let newPacks = Dictionary(new.packs.map { ($0.id, $0) }) { first, _ in first }
        for id in Set(oldPacks.keys).union(newPacks.keys).sorted() {
            switch (oldPacks[id], newPacks[id]) {
            case (let one?, let other?) where one.sha256 != other.sha256:
                found.append(
                    Message(.deltaPackChanged, ["pack": id, "before": one.version, "after": other.version]))
            case (_?, nil): found.append(Message(.deltaPackGone, ["pack": id, "run": after.run]))
            case (nil, _?): found.append(Message(.deltaPackNew, ["pack": id, "run": before.run]))
            default: break
            }
        }
        if before.scope != after.scope || before.heading.election?.id != after.heading.election?.id {
            found.append(Message(.deltaScope))
        }
        if old.moment != new.moment { found.append(Message(.deltaMoment)) }
        return found
    }
}
