import GRDB
public import PrecinctModel
import Wording

extension RegistryTransaction {
    /// Records what was observed of the elements of one owner, in the order given.
    ///
    /// Their `sequence` is the registry's to give; the one they carry is not looked at. Whether the kinds,
    /// attributes and values fit the vocabulary is for the caller to know.
    /// - Throws: `Problem` for an unknown owner, an empty observer or an infinite value.
    public func record(_ observations: [Observation], of owner: Owner) throws {
        let precinctID: Int64?
        let premisesID: Int64?
        switch owner {
        case .precinct(let reference): (precinctID, premisesID) = (try id(of: reference), nil)
        case .premises(let code): (precinctID, premisesID) = (nil, try id(ofPremises: code))
        }
        let statement = try database.cachedStatement(sql: RegistryTransaction.recordSQL)
        for observation in observations {
            let row = try ObservationRow(observation)
            let evidence = try JSONList.encode(observation.evidence)
            statement.setUncheckedArguments([
                change.id, precinctID, premisesID, observation.element.kind, row.element, row.statement,
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
                row, of: observation, sequence: database.lastInsertedRowID, precinctID: precinctID,
                premisesID: premisesID, recordedAt: change.at.seconds, evidence: evidence)
        }
    }

    private static let recordSQL = """
        INSERT INTO observation (
            changeID, precinctID, premisesID, kind, element, statement, attribute, valueType, value, unit,
            tolerance, entered, method, observedAt, recordedAt, observer, instrument, inspection, reason, evidence,
            sourceText
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
}
