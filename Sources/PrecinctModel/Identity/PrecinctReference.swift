import Foundation

/// Which precinct: its area's code and its number, written `area/number`.
///
/// The number is text, because `060`, `3.10` and `2-3` are real ones; it is unique inside its area only.
public struct PrecinctReference: Sendable, Hashable, CustomStringConvertible {
    /// The code of the area.
    public let area: String
    /// The number within the area.
    public let number: String

    /// Names a precinct.
    public init(area: String, number: String) {
        // One letter may be typed as one character or as two; databases compare bytes.
        self.area = area.composed
        self.number = number.composed
    }

    /// Names a precinct by texts that are composed already.
    public init(composedArea area: String, composedNumber number: String) {
        self.area = area
        self.number = number
    }

    /// The reference as written.
    public var description: String { "\(area)/\(number)" }
}

extension String {
    /// The text with its letters composed (NFC); plain ASCII is so already.
    fileprivate var composed: String {
        utf8.allSatisfy { $0 < 0x80 } ? self : precomposedStringWithCanonicalMapping
    }
}
