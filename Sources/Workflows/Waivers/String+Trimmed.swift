import Foundation

extension String {
    /// The text without the blanks at either end.
    var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
