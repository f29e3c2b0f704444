import Foundation
import PrecinctModel

extension ReportHeading {
    /// A moment on the area's clock, to the minute.
    func clock(_ instant: Instant) -> String {
        let offset = Int64(
            localTime.zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant.seconds))))
        let text = instant.adding(seconds: offset).description
        return "\(text.prefix(10)) \(text.dropFirst(11).prefix(5))"
    }

    /// The IANA name of the clock.
    var zoneName: String { localTime.zone.identifier }

    /// The moment of the report with the name of its clock.
    var asOfText: String { "\(clock(asOf)) (\(zoneName))" }
}
