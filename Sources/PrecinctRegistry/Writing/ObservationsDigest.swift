import PrecinctModel

/// The hash of the observations of a change, made while they are written.
///
/// Reading them back through `quote()` gives the same hash, which `verify` relies on; a million rows need not
/// be read back only to be hashed.
struct ObservationsDigest {
    private var digest = RowsDigest()
    /// Adds a row as it was written.
    mutating func add(
        _ row: ObservationRow, of observation: Observation, sequence: Int64, owner: OwnerRow,
        recordedAt: Int64, evidence: String
    ) {
        digest.add(number: sequence)
        for id in [owner.precinctID, owner.premisesID] {
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
            digest.add(text: text)
        }
        digest.end()
    }

    /// The hash of all rows added.
    mutating func finish() -> String { digest.finish() }

    private mutating func add(_ text: String?) {
        digest.separate()
        digest.add(text: text)
    }
}

extension RowsDigest {
    /// Begins a column of a later format.
    fileprivate mutating func addLater(_ column: String) {
        separate()
        add(plain: "\(column)=")
    }
}
