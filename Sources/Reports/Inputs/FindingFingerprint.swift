public import AccessAudit
import Digests
public import PrecinctModel

/// The identity of a finding: it stays the same over versions of packs and changes of severity, so that
/// two runs can be compared.
public struct FindingFingerprint: Sendable, Hashable, CustomStringConvertible {
    /// The first 16 hexadecimal digits of the SHA-256 of `pack/rule/area/number/element`.
    public let text: String

    /// Identifies a finding by what it is about; the precinct as a whole has an empty element.
    public init(pack: String, rule: String, precinct: PrecinctReference, element: String?) {
        let name = "\(pack)/\(rule)/\(precinct.area)/\(precinct.number)/\(element ?? "")"
        text = String(SHA256Digest(of: name).hexadecimal.prefix(16))
    }

    /// Identifies a finding of an audit.
    public init(of finding: Finding, in audit: Audit, precinct: PrecinctReference) {
        self.init(
            pack: audit.packs[finding.pack].id, rule: audit.rule(of: finding).id, precinct: precinct,
            element: finding.element)
    }

    /// The digits.
    public var description: String { text }
}
