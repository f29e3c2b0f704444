import PrecinctModel
import PrecinctRegistry
import Wording

extension Registry {
    /// Reads a date, which means the end of that local day, or a moment.
    ///
    /// - Throws: `Problem` for a text that is neither.
    func moment(_ text: String?) throws -> Instant? {
        guard let text else { return nil }
        guard let instant = localTime.asOf(text) else {
            throw Problem(.requestDate, ["text": text], kind: .usage)
        }
        return instant
    }
}
