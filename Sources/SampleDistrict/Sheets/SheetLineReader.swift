import PrecinctModel

/// Reads one line of a sheet against the vocabulary.
struct SheetLineReader {
    /// Why a line cannot be read; the sheet adds the place.
    private enum Flaw: Error {
        case line
    }

    let today: CalendarDay
    let vocabulary: Vocabulary

    /// The observations of one line.
    func observations(_ words: [String], on visit: SheetVisit) throws -> [Observation] {
        guard words.count >= 2 else { throw Flaw.line }
        if let statement = Self.listStatement(words[0]) {
            return try words.dropFirst().map { name in
                guard let kind = vocabulary.kind(name), !kind.isSingle else { throw Flaw.line }
                return observation(Observation.list(kind.id), statement, (.seen, nil), visit)
            }
        }
        let element = try ElementReference(parsing: words[1], in: vocabulary)
        guard let kind = vocabulary.kind(element.kind) else { throw Flaw.line }
        return try fields(words.dropFirst(2)).map { name, text in
            let how = Self.method(words[0])
            if name == "of" {
                let parent = try ElementReference(parsing: text, in: vocabulary)
                return observation(element, .parent(parent), how, visit)
            }
            if name == "present" {
                guard text == "true" || text == "false" else { throw Flaw.line }
                return observation(element, .present(text == "true"), how, visit)
            }
            guard let slot = kind.slot(of: name) else { throw Flaw.line }
            let value = try ObservedValue(parsing: dated(text), as: kind.attributes[slot], of: kind)
            return observation(element, .value(attribute: name, value), how, visit)
        }
    }

    private func observation(
        _ element: ElementReference, _ statement: Observation.Statement,
        _ how: (method: ObservationMethod, instrument: String?), _ visit: SheetVisit
    ) -> Observation {
        Observation(
            element: element, statement: statement, method: how.method, observedAt: visit.observedAt,
            observer: visit.observer, instrument: how.instrument, inspection: visit.inspection)
    }

    /// The `name=value` pairs of a line, of which there is one at least.
    private func fields(_ words: some Sequence<String>) throws -> [(name: String, text: String)] {
        var fields: [(name: String, text: String)] = []
        for word in words {
            if let equals = word.firstIndex(of: "=") {
                fields.append((String(word[..<equals]), String(word[word.index(after: equals)...])))
            } else if let last = fields.indices.last {
                fields[last].text += " " + word
            } else {
                throw Flaw.line
            }
        }
        if fields.isEmpty { throw Flaw.line }
        return fields
    }

    /// Turns `today-40d` into that day.
    private func dated(_ text: String) -> String {
        guard text.hasPrefix("today"), text.hasSuffix("d"), let days = Int64(text.dropFirst(5).dropLast())
        else {
            return text
        }
        return CalendarDay(sinceEpoch: today.sinceEpoch + days).description
    }

    private static func listStatement(_ word: String) -> Observation.Statement? {
        switch word {
        case "none": Observation.Statement.none
        case "complete": .complete
        default: nil
        }
    }

    /// A word that is no method names the instrument of a measurement.
    private static func method(_ word: String) -> (method: ObservationMethod, instrument: String?) {
        ObservationMethod(rawValue: word).map { ($0, nil) } ?? (.measured, word)
    }
}
