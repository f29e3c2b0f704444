import PrecinctModel
import Wording

/// Who looked, when, with what: said once for a whole form.
struct ChecklistCircumstances {
    /// What stands in the rows of the element `form`.
    private(set) var texts: [ChecklistCircumstance: (text: String, place: Place)] = [:]
    /// The moment of the inspection.
    private(set) var observedAt: Instant?
    private var problems: [Problem] = []

    /// The instruments, as written.
    var instruments: [String] {
        (texts[.instruments]?.text ?? "").split { ";,\n".contains($0) }.map { String($0).trimmed }
            .filter { !$0.isEmpty }
    }

    /// Takes one row.
    mutating func take(_ name: String, _ text: String?, at place: Place, _ settings: ImportSettings) {
        guard let circumstance = ChecklistCircumstance(rawValue: name) else {
            let words = ChecklistCircumstance.allCases.map(\.rawValue).joined(separator: ", ")
            problems.append(Problem(.checklistCircumstance, ["text": name, "words": words], at: place))
            return
        }
        guard let text, circumstance != .help else { return }
        if let other = texts[circumstance], other.text != text {
            problems.append(Problem(.checklistCircumstanceTwice, ["text": name], at: place))
            return
        }
        texts[circumstance] = (text, place)
        guard circumstance == .date else { return }
        guard let moment = settings.localTime.writtenMoment(text) else {
            problems.append(Problem(.checklistDateWrong, ["text": text], at: place))
            return
        }
        guard moment <= settings.now else {
            problems.append(Problem(.dossierFuture, ["text": text], at: place))
            return
        }
        observedAt = moment
    }

    /// The name of the visit; the same form taken twice is one visit.
    func inspection(_ settings: ImportSettings) -> String {
        if let name = texts[.inspection]?.text { return name }
        let parts = [
            texts[.precinct]?.text, observedAt.map(settings.localTime.written), texts[.inspector]?.text,
        ]
        return parts.compactMap { $0 }.joined(separator: " ")
    }

    /// Everything wrong, what is missing included.
    func allProblems(_ settings: ImportSettings) -> [Problem] {
        var all = problems
        for needed in [ChecklistCircumstance.inspector, .date] where texts[needed] == nil {
            all.append(
                Problem(
                    .checklistMissing, ["text": needed.rawValue],
                    at: Place(
                        file: settings.file, field: "\(ChecklistCircumstance.element).\(needed.rawValue)")))
        }
        return all
    }
}

extension LocalTime {
    /// The day of a moment, with the time unless it is midnight, which a date alone means.
    fileprivate func written(_ moment: Instant) -> String {
        let day = day(of: moment)
        return moment < start(of: day).adding(seconds: 60) ? day.description : clock(moment)
    }

    /// Reads a date as people and spreadsheets write it: `2026-11-24`, `24.11.2026`, a time after either.
    func writtenMoment(_ text: String) -> Instant? {
        if let moment = Instant(iso: text) { return moment }
        let parts = text.split { $0 == " " || $0 == "T" || $0 == "\u{00A0}" }
        guard (1...2).contains(parts.count), let day = CalendarDay(written: String(parts[0])) else {
            return nil
        }
        guard parts.count == 2 else { return start(of: day) }
        let clock = parts[1].split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(clock.count), clock.allSatisfy({ (1...2).contains($0.utf8.count) }) else {
            return nil
        }
        let numbers = clock.compactMap { Int64($0) }
        guard numbers.count == clock.count, (0..<24).contains(numbers[0]),
            numbers.dropFirst().allSatisfy({ (0..<60).contains($0) })
        else { return nil }
        let seconds = numbers.count == 3 ? numbers[2] : 0
        return moment(on: day, atSecond: numbers[0] * 3_600 + numbers[1] * 60 + seconds)
    }
}

extension CalendarDay {
    /// Reads `2026-11-24` or `24.11.2026`; a date with strokes may begin with the month and is refused.
    init?(written text: String) {
        if let day = CalendarDay(iso: text) {
            self = day
            return
        }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[2].utf8.count == 4,
            parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let day = Int64(parts[0]), let month = Int64(parts[1]), let year = Int64(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }
}
