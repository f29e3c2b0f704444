/// The verdict on the secrecy of the ballot, a gate beside the access grades, worst first.
public enum SecrecyGrade: String, Sendable, CaseIterable {
    /// A critical rule failed; no interim measure can cover that.
    case violated
    /// Something critical or serious is not known, or nothing was found to pass.
    case unconfirmed
    /// A serious rule failed.
    case atRisk
    /// Every critical and serious rule passed or does not apply, and one passed at least.
    case protected

    /// The secrecy grade at the same place of the order as an access grade.
    public init(_ grade: AccessGrade) {
        self =
            switch grade {
            case .none: .violated
            case .unknown, .conditional: .unconfirmed
            case .partial: .atRisk
            case .full: .protected
            }
    }
}
