import GRDB
public import PrecinctModel
import Wording

extension RegistryTransaction {
    /// Records what was observed of the elements of one owner, in the order given.
    ///
    /// Their `sequence` is the registry's to give; the one they carry is not looked at. Whether the kinds,
    /// attributes and values fit the vocabulary is for the caller to know.
    /// - Throws: `Problem` for an unknown owner, an empty observer, an infinite value, or a text that cannot be
    ///   kept.
    public func record(_ observations: [Observation], of owner: Owner) throws {
        let owned = try self.row(of: owner)
        let statement = try database.cachedStatement(sql: RegistryTransaction.recordSQL)
        for observation in observations {
            let row = try ObservationRow(observation)
            try requireWhole(row, of: observation)
            let evidence = try JSONList.encode(observation.evidence)
            statement.setUncheckedArguments([
                change.id, owned.precinctID, owned.premisesID, observation.element.kind, row.element,
                row.statement,
                row.attribute, row.valueType, row.value, row.unit, row.tolerance, row.entered,
                observation.method.rawValue, observation.observedAt.seconds, change.at.seconds,
                observation.observer, observation.instrument, observation.inspection, observation.reason,
                evidence, observation.sourceText,
            ])
            do {
                try statement.execute()
            } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
                throw Problem(
                    .registryObservationInvalid,
                    ["element": observation.element.description, "detail": error.message ?? ""])
            }
            digest.add(
                row, of: observation, sequence: database.lastInsertedRowID, owner: owned,
                recordedAt: change.at.seconds, evidence: evidence)
        }
        try noteNumbered(observations, of: owner)
    }

    private func requireWhole(_ row: ObservationRow, of observation: Observation) throws {
        for text in [
            observation.element.kind, row.element, row.attribute, row.value, row.entered,
            observation.observer,
            observation.instrument, observation.inspection, observation.reason, observation.sourceText,
        ] { try text?.requireWhole() }
        for text in observation.evidence { try text.requireWhole() }
    }

    private static let recordSQL = """
        INSERT INTO observation (
            changeID, precinctID, premisesID, kind, element, statement, attribute, valueType, value, unit,
            tolerance, entered, method, observedAt, recordedAt, observer, instrument, inspection, reason, evidence,
            sourceText
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
}
