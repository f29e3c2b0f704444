import Foundation
import PrecinctModel

extension ReportHeading {
    /// A moment on the area's clock, to the minute.
    func clock(_ instant: Instant) -> String { localTime.clock(instant) }

    /// The IANA name of the clock.
    var zoneName: String { localTime.zone.identifier }

    /// The moment of the report with the name of its clock.
    var asOfText: String { "\(clock(asOf)) (\(zoneName))" }
}
