import CJPEG
import FoundationEssentials

extension Examination {
    /// First days that cameras show when their clock was never set.
    private static let factoryDays = ["1970-01-01", "1980-01-01", "2000-01-01", "2016-01-01"]

    /// Seconds by which a well-set clock may run ahead of ours.
    private static let clockSlack = 600.0

    mutating func checkCaptureDate(now: Date) {
        guard opened?.survey.facts.has_frame == true else { return }
        guard let time = opened?.metadata.exif?.civilTime else {
            inspection.add(.noCaptureDate, .warn)
            return
        }
        if time.year < 1990 || Self.factoryDays.contains(where: { time.text.hasPrefix($0) }) {
            inspection.add(.unsetCameraClock, .warn, ["date": time.text])
            return
        }
        inspection.capturedAt = CaptureTime(time)
        // Without an offset the clock may be up to 14 hours ahead of UTC and still be right.
        let earliest = time.secondsSince1970 ?? time.secondsAsUTC - 14 * 3600
        if earliest > now.timeIntervalSince1970 + Self.clockSlack {
            inspection.add(.futureCaptureDate, .warn, ["date": time.text])
        }
    }
}
