/// How much a diagnostic weighs.
public enum DiagnosticLevel: String, Sendable, CaseIterable {
    /// The picture cannot be used.
    case reject
    /// The picture is usable, but a person must look at it.
    case warn
    /// A harmless fact.
    case note
}
