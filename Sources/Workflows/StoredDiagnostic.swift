import Foundation
public import Wording

/// A gatekeeper's diagnostic as the registry keeps it, to be worded in any language later.
public struct StoredDiagnostic: Codable, Sendable {
    /// The stable code.
    public let code: String
    /// `reject`, `warn` or `note`.
    public let level: String
    /// What fills the text.
    public let arguments: [String: String]

    /// Reads the list kept with a panorama.
    public static func list(_ json: String) -> [StoredDiagnostic] {
        (try? JSONDecoder().decode([StoredDiagnostic].self, from: Data(json.utf8))) ?? []
    }

    /// The diagnostic in words; nil for a code this version no longer has.
    public var message: Message? {
        TextKey(rawValue: "panorama.\(code)").map { Message($0, arguments) }
    }
}
