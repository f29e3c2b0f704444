import PrecinctModel
import Wording

extension Texts {
    /// How long a fact is good for, in a sentence's end.
    func lasting(_ life: ShelfLife?) -> String {
        life.map { self(.describeLasts, ["span": span($0.seconds)]) } ?? self(.describeNoLimit)
    }

    /// A length of time in the unit that says it well, such as “30 days” or “5 years”.
    ///
    /// Months count 30 days and years 365, as shelf lives do.
    func span(_ seconds: Int64) -> String {
        let hours = seconds / 3_600
        let days = hours / 24
        if hours < 1 { return self(.spanUnderHour) }
        if days < 2 { return counted(hours, .spanHourOne, .spanHourFew, .spanHourMany) }
        // A shelf life of a year is no “12 months”.
        if days >= 730 || days % 365 == 0 {
            return counted(days / 365, .spanYearOne, .spanYearFew, .spanYearMany)
        }
        if days >= 60 { return counted(days / 30, .spanMonthOne, .spanMonthFew, .spanMonthMany) }
        return counted(days, .spanDayOne, .spanDayFew, .spanDayMany)
    }

    /// A count with the form of its noun: Russian has three (CLDR plural rules), English two, Kazakh one.
    private func counted(_ count: Int64, _ one: TextKey, _ few: TextKey, _ many: TextKey) -> String {
        let key: TextKey
        switch (language, count % 10, count % 100) {
        case (.kk, _, _): key = one
        case (.en, _, _): key = count == 1 ? one : many
        case (.ru, _, 11...14): key = many
        case (.ru, 1, _): key = one
        case (.ru, 2...4, _): key = few
        case (.ru, _, _): key = many
        }
        return self(key, ["count": "\(count)"])
    }
}
