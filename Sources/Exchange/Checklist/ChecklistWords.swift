import PrecinctModel
import Wording

/// The words that people fill in, in every language and however they spell them.
struct ChecklistWords {
    private let texts = Language.allCases.map { Texts($0) }

    private static let yes: Set<String> = [
        "yes", "true", "истина", "ақиқат", "да", "есть", "иә", "ия", "бар", "+", "✓",
    ]
    private static let no: Set<String> = ["no", "false", "ложь", "жалған", "нет", "жоқ"]
    private static let unknown: Set<String> = [
        "?", "unknown", "не знаю", "неизвестно", "белгісіз", "білмеймін",
    ]

    /// Yes or no.
    func yesNo(_ text: String) -> Bool? {
        let word = ChecklistWords.folded(text)
        if ChecklistWords.yes.contains(word) { return true }
        return ChecklistWords.no.contains(word) ? false : nil
    }

    /// Whether an element is there.
    func presence(_ text: String) -> Bool? {
        if let answer = yesNo(text) { return answer }
        if says(text, .reportSourcePresent, "present") { return true }
        if says(text, .checklistGone, "gone") || says(text, .reportSourceAbsent, "absent") { return false }
        return nil
    }

    /// What is said of a whole list; a bare “no” may answer either question and is neither.
    func list(_ text: String) -> Observation.Statement? {
        if says(text, .checklistAll, "complete") || says(text, .reportSourceComplete, "all") {
            return .complete
        }
        return says(text, .reportSourceNone, "none") ? Observation.Statement.none : nil
    }

    /// Whether somebody says that he could not look.
    func couldNotLook(_ text: String) -> Bool {
        ChecklistWords.unknown.contains(ChecklistWords.folded(text)) || says(text, .checklistUnknown, "?")
    }

    /// The id of a choice.
    func choice(_ text: String, _ attribute: Attribute, of kind: ElementKind) -> String? {
        guard case .choice(let ids) = attribute.type else { return nil }
        let word = ChecklistWords.folded(text)
        let found = ids.filter { id in
            matches(word, id: id) { texts in
                ElementKind.textPaths(of: attribute.id, "values/\(id)", kind: kind.id).lazy.compactMap {
                    texts[$0]
                }.first
            }
        }
        return found.count == 1 ? found[0] : nil
    }

    /// How something was found out.
    func method(_ text: String) -> ObservationMethod? {
        let word = ChecklistWords.folded(text)
        return ObservationMethod.allCases.first { method in
            matches(word, id: method.rawValue) { $0["method.\(method.rawValue)"] }
        }
    }

    /// The id of an instrument the vocabulary knows.
    func instrument(_ text: String, among ids: some Sequence<String>) -> String? {
        let word = ChecklistWords.folded(text)
        return ids.first { id in matches(word, id: id) { $0["instrument.\(id)"] } }
    }

    /// The name of a known instrument that a text probably means.
    func nearestInstrument(_ text: String, among ids: [String]) -> String? {
        let names = ids + ids.flatMap { id in texts.compactMap { $0["instrument.\(id)"] } }
        return Vocabulary.nearest(to: ChecklistWords.folded(text), among: names)
    }

    private func says(_ text: String, _ key: TextKey, _ id: String) -> Bool {
        matches(ChecklistWords.folded(text), id: id) { $0(key) }
    }

    /// Whether a word is an id, its label in any language, or both as the form prints them.
    private func matches(_ word: String, id: String, _ label: (Texts) -> String?) -> Bool {
        let name = ChecklistWords.folded(id)
        if word == name { return true }
        return texts.contains { texts in
            guard let label = label(texts).map(ChecklistWords.folded) else { return false }
            return word == label || word == "\(label) (\(name))"
        }
    }

    /// A text as it is compared: small letters, single spaces, no quotation marks.
    private static func folded(_ text: String) -> String {
        text.lowercased().replacing("ё", with: "е").filter { !"«»“”\"".contains($0) }
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
