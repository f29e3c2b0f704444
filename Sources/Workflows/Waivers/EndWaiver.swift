public import PrecinctModel
public import PrecinctRegistry
import Wording

/// Ends a waiver before its time.
public struct EndWaiver: Sendable {
    private let surroundings: Surroundings

    /// Prepares the verb.
    public init(_ surroundings: Surroundings) {
        self.surroundings = surroundings
    }

    /// Ends a waiver.
    ///
    /// - Parameters:
    ///   - id: The waiver, such as `W3`.
    ///   - date: The first day on which it no longer holds; nil for today.
    /// - Throws: `Problem` for an unknown waiver, one that is over or ended already, no reason, or no date.
    public func callAsFunction(
        _ id: String, on date: String?, reason: String?, registry: Registry
    ) throws -> Waiver {
        guard let number = NumberedID.number(of: id, letter: "W") else {
            throw Problem(.waiveUnknown, ["waiver": id])
        }
        var day = try registry.localTime(of: try registry.waiver(number).scope).day(of: surroundings.now)
        if let date {
            guard let given = CalendarDay(iso: date) else {
                throw Problem(.waiveDay, ["text": date], kind: .usage)
            }
            day = given
        }
        let why = (reason ?? "").trimmed
        return try registry.write(
            actor: surroundings.actor, command: "waive end W\(number)", reason: why.orNothing,
            now: surroundings.now
        ) { try $0.endWaiver(number, on: day, reason: why) }
    }
}
