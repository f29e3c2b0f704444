import ArgumentParser
import PrecinctModel
import PrecinctRegistry
import Wording

/// The two clocks of a command that can look back.
struct PastOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.pastHelpAsOf), valueName: "date"))
    var asOf: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.pastHelpKnownAt), valueName: "date"))
    var knownAt: String?

    /// The moments by a clock; a date is the end of its day.
    func moments(_ localTime: LocalTime) throws -> (asOf: Instant?, knownAt: Instant?) {
        func moment(_ text: String?) throws -> Instant? {
            guard let text else { return nil }
            guard let instant = localTime.asOf(text) else {
                throw Problem(.requestDate, ["text": text], kind: .usage)
            }
            return instant
        }
        return (try moment(asOf), try moment(knownAt))
    }

    /// Says how far back a command looks, nil when it does not.
    func remark(_ localTime: LocalTime, now: Instant) throws -> String? {
        let (asOf, knownAt) = try moments(localTime)
        let moment = localTime.clock(asOf ?? now)
        if let knownAt {
            return Spoken.texts(.pastAsOfKnown, ["moment": moment, "known": localTime.clock(knownAt)])
        }
        return asOf == nil ? nil : Spoken.texts(.pastAsOf, ["moment": moment])
    }
}
