public import PrecinctModel

/// Plans what to carry where and what to do so that the precincts of a district get better.
///
/// Nothing is supposed that is not known: a thing counts only if it surely works and can surely be spared, and
/// every grade the plan names is what the same audit says of the facts as they would be.
public struct FixPlanner: Sendable {
    private let audit: Audit
    private let kits: [Kit]
    private let asOf: Instant
    private let vocabulary: Vocabulary

    /// Plans by the packs of an audit.
    ///
    /// - Parameter kits: what nobody may be left short of.
    public init(audit: Audit, kits: [Kit], asOf: Instant, vocabulary: Vocabulary = .builtIn) {
        self.audit = audit
        self.kits = kits
        self.asOf = asOf
        self.vocabulary = vocabulary
    }

    /// Plans for one district.
    ///
    /// - Parameters:
    ///   - sites: its precincts in their order; those planned for are marked.
    ///   - stored: what lies in its store.
    ///   - sharedBeyond: buildings in which precincts vote that are not among the sites.
    /// - Complexity: one audit a precinct, and a few for every thing that is tried.
    public func plan(
        district: String, sites: [PlanningSite], stored: [StoredThing] = [], sharedBeyond: Set<String> = []
    ) -> FixPlan {
        var draft = PlanDraft(
            PlanningGround(
                sites, audit: audit, kits: kits, asOf: asOf, vocabulary: vocabulary,
                sharedBeyond: sharedBeyond),
            stored)
        draft.serveNeeds()
        draft.coverFailures()
        draft.listRemedies()
        return draft.plan(district: district)
    }
}
