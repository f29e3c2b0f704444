import PrecinctModel

/// What an inspector wrote on paper, one element a line, in the words of the vocabulary.
///
///     visit 3d 10:20 60-2 Г.Сейтжанова
///     tapeMeasure  ramp/side  rise=780mm clearWidth=1050mm
///     seen         ramp/side  of=entrance/side onAccessibleRoute=true type=solid
///     declared     toilet/ground  accessible=true
///     none         lift
///     complete     booth
///
/// A visit names its age in days, the local time of its beginning, its id and the observer; `by` changes the observer
/// within a visit. The first word of a line is a method, or the instrument of a measurement. `today-40d`
/// stands for a day; a word without `=` belongs to the value before it.
struct FactSheet {
    let name: String
    let text: String

    /// Reads the sheet as of a moment.
    ///
    /// - Throws: `SheetFlaw` for a line that is none of these, or that the vocabulary does not know.
    func observations(asOf now: Instant, localTime: LocalTime, vocabulary: Vocabulary) throws -> [Observation]
    {
        let reader = SheetLineReader(today: localTime.day(of: now), vocabulary: vocabulary)
        var visit: SheetVisit?
        var found: [Observation] = []
        for (number, line) in lines {
            let words = line.split(separator: " ").map(String.init)
            let flaw = SheetFlaw(sheet: name, line: number, text: line)
            if words[0] == "visit" {
                visit = SheetVisit(words: words, now: now, localTime: localTime)
                if visit == nil { throw flaw }
            } else if words[0] == "by", words.count == 2 {
                visit?.observer = words[1]
            } else {
                guard let visit, let read = try? reader.observations(words, on: visit) else { throw flaw }
                found += read
            }
        }
        return found
    }

    /// The lines that say something, with their numbers.
    private var lines: [(number: Int, line: String)] {
        text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { index, line in
            let line = line.drop { $0 == " " }
            return line.isEmpty || line.first == "#" ? nil : (index + 1, String(line))
        }
    }
}
