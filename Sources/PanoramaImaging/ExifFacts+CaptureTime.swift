import FoundationEssentials

extension ExifFacts {
    /// The best-known capture time: local with its offset, else the GPS clock, else local alone.
    var civilTime: CivilTime? {
        var local = dateTimeOriginal.flatMap { CivilTime($0) }
        if let offset = offsetTimeOriginal.flatMap({ CivilTime.offset($0) }) {
            local?.offsetMinutes = offset
            if local != nil { return local }
        }
        return gpsCivilTime ?? local
    }

    private var gpsCivilTime: CivilTime? {
        guard let date = gpsDate, let time = gpsTime, time.allSatisfy({ $0 >= 0 && $0 < 62 }) else {
            return nil
        }
        let parts = time.map { value -> String in
            let digits = String(Int(value))
            return digits.count < 2 ? "0" + digits : digits
        }
        return CivilTime("\(date) \(parts.joined(separator: ":"))Z")
    }
}

extension CaptureTime {
    init(_ time: CivilTime) {
        self.init(text: time.text, date: time.secondsSince1970.map { Date(timeIntervalSince1970: $0) })
    }
}
