/// One thing found in a picture, as data; its wording lives in the translated texts.
public struct PanoramaDiagnostic: Sendable, Equatable {
    /// What was found.
    public let code: DiagnosticCode

    /// How much it weighs here; one code may weigh differently by extent.
    public let level: DiagnosticLevel

    /// Values for the `{name}` gaps of the message.
    public let arguments: [String: String]

    /// Creates a diagnostic.
    public init(code: DiagnosticCode, level: DiagnosticLevel, arguments: [String: String] = [:]) {
        self.code = code
        self.level = level
        self.arguments = arguments
    }
}
