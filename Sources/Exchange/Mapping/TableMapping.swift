import PrecinctModel

/// How the records of a file become precincts and facts (`mapping/1`).
public struct TableMapping: Sendable {
    /// What to do where a file names one precinct twice with different words.
    enum Repeats: String, Sendable, CaseIterable {
        /// The later rows are refused.
        case refuse
        /// The first row counts; the later ones are shown.
        case first
    }

    /// What to do with a row in which quotes within a cell were not doubled.
    enum Quotes: String, Sendable, CaseIterable {
        /// It is refused.
        case refuse
        /// It is read as it was probably meant, and shown.
        case mend
    }

    /// The id.
    public let id: String
    /// What is known of the file's form.
    let options: RecordOptions
    /// Fields a file must have to be recognised.
    let recognise: [FieldNames]
    /// How what the file says was established.
    let method: ObservationMethod
    /// When, unless the command says.
    let date: String?
    /// Who says it, unless the command does.
    let observer: String?
    /// Words with which a venue begins that was written behind the address.
    let venueStarts: [String]
    let repeats: Repeats
    /// Whether rows whose only fault is undoubled quotes are taken as they were probably meant, and shown.
    let mendsQuotes: Bool
    let rows: [RowShape]

    /// Every name of a field the mapping reads or looks at.
    var fieldNames: Set<String> {
        Set((recognise + rows.flatMap(\.fieldNames)).flatMap(\.alternatives))
    }

    /// Tells whether a file has the fields the mapping looks for.
    func recognises(_ names: [String]) -> Bool {
        !recognise.isEmpty && recognise.allSatisfy { $0.isAmong(names) }
    }
}
