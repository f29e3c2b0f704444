import AccessAudit
import PrecinctModel

extension JSONText {
    /// Writes the five counts with their denominator.
    mutating func write(_ key: String, _ counts: OutcomeCounts, _ more: (inout JSONText) -> Void = { _ in }) {
        openObject(key)
        write("passed", counts.passed)
        write("failed", counts.failed)
        write("cantTell", counts.cantTell)
        write("untested", counts.untested)
        write("inapplicable", counts.inapplicable)
        write("denominator", counts.applicable)
        write("dueLater", counts.dueLater)
        write("waived", counts.waived)
        more(&self)
        closeObject()
    }

    /// Writes the share of findings that is decided; null when nothing applies.
    mutating func writeCoverage(_ counts: OutcomeCounts) {
        write("coverage", Rational(Int64(counts.passed + counts.failed), over: Int64(counts.applicable)))
    }
}
