import Foundation
import PrecinctModel

/// When the sun rises and sets, to about five minutes: enough to know whether people vote in the dark.
///
/// The declination of the sun is taken from its mean longitude, without the equation of time.
struct Daylight {
    /// Sunrise in hours of the local clock, two decimals.
    let sunrise: String
    /// Sunset in hours of the local clock, two decimals.
    let sunset: String

    init(on day: CalendarDay, latitude: Double, longitude: Double, hoursFromUTC: Double) {
        let (year, _, _) = day.parts
        let newYear = CalendarDay(year: year, month: 1, day: 1)?.sinceEpoch ?? day.sinceEpoch
        let season = 2 * Double.pi * Double(day.sinceEpoch - newYear + 10) / 365.25
        let declination = -23.44 * Double.pi / 180 * cos(season)
        let horizon = -0.833 * Double.pi / 180
        let place = latitude * Double.pi / 180
        let arc = (sin(horizon) - sin(place) * sin(declination)) / (cos(place) * cos(declination))
        let half = acos(min(1, max(-1, arc))) * 12 / Double.pi
        let noon = 12 + hoursFromUTC - longitude / 15
        sunrise = Self.text(noon - half)
        sunset = Self.text(noon + half)
    }

    private static func text(_ hours: Double) -> String {
        let hundredths = Int((hours * 100).rounded())
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }
}
