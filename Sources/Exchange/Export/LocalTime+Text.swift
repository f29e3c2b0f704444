import Foundation
import PrecinctModel

extension LocalTime {
    /// The moment as the clock on the wall shows it, with its distance from UTC: `2026-11-19T10:00:00+05:00`.
    ///
    /// A person finds the day of the visit in it, and no reader can mistake the moment. Before zones had whole
    /// minutes the moment is written in UTC.
    func text(of moment: Instant) -> String {
        let offset = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(moment.seconds)))
        guard offset != 0, offset % 60 == 0 else { return moment.description }
        let minutes = abs(offset) / 60
        let clock = [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return moment.adding(seconds: Int64(offset)).description.dropLast()
            + "\(offset < 0 ? "-" : "+")\(clock.joined(separator: ":"))"
    }
}
