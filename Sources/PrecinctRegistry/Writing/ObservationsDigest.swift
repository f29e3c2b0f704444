import PrecinctModel

/// The hash of the observations of a change, made while they are written.
///
/// Reading them back through `quote()` gives the same hash, which `verify` relies on; a million rows need not
/// be read back only to be hashed.
struct ObservationsDigest {
    private var digest = RowsDigest()
    /// Whether a text held NUL, at which `quote()` stops: then the rows must be read back.
    private(set) var isUnusable = false

    /// Adds a row as it was written.
    mutating func add(
        _ row: ObservationRow, of observation: Observation, sequence: Int64, precinctID: Int64?,
        premisesID: Int64?, recordedAt: Int64, evidence: String
    ) {
        digest.add(number: sequence)
        for id in [precinctID, premisesID] {
            digest.separate()
            digest.add(number: id)
        }
        for text in [
            observation.element.kind, row.element, row.statement, row.attribute, row.valueType, row.value,
            row.unit, row.tolerance, row.entered, observation.method.rawValue,
        ] { add(text) }
        for moment in [observation.observedAt.seconds, recordedAt] {
            digest.separate()
            digest.add(number: moment)
        }
        for text in [
            observation.observer, observation.instrument, observation.inspection, observation.reason,
            evidence,
        ] { add(text) }
        if let text = observation.sourceText {
            digest.addLater("sourceText")
            check(text)
            digest.add(text: text)
        }
        digest.end()
    }

    /// The hash of all rows added.
    mutating func finish() -> String { digest.finish() }

    private mutating func add(_ text: String?) {
        digest.separate()
        check(text)
        digest.add(text: text)
    }

    private mutating func check(_ text: String?) {
        if text?.utf8.contains(0) ?? false { isUnusable = true }
    }
}

extension RowsDigest {
    /// Begins a column of a later format.
    fileprivate mutating func addLater(_ column: String) {
        separate()
        add(plain: "\(column)=")
    }
}
