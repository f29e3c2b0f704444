import PrecinctModel
import Wording

extension ChecklistReader {
    /// Learns what the elements nobody listed are to be called.
    ///
    /// Two names for one block, or one name for two, leave it open which rows belong together.
    mutating func nameNewElements(_ rows: [Row]) {
        for row in rows where cell(.attribute, row) == "id" {
            guard let element = cell(.element, row), let name = cell(.value, row),
                let kind = kind(ofUnlisted: element), ElementReference.isValid(id: name)
            else { continue }
            let reference = ElementReference(kind: kind.id, id: name)
            if let other = named.first(where: { $0.key == element || $0.value == reference }),
                other != (element, reference)
            {
                contested.formUnion([element, other.key])
            }
            named[element] = reference
        }
    }

    /// The kind of a row such as `ramp/?1`.
    private func kind(ofUnlisted element: String) -> ElementKind? {
        let parts = element.split(separator: "/", maxSplits: 1)
        guard parts.count == 2, parts[1].hasPrefix("?") else { return nil }
        return settings.vocabulary.kind(String(parts[0]))
    }

    /// Takes one row below the header.
    mutating func answer(_ row: Row) {
        let element = cell(.element, row)
        guard element != ChecklistCircumstance.element else { return }
        let value = cell(.value, row)
        let isSupported = [ChecklistColumn.tolerance, .evidence, .correction].contains {
            cell($0, row) != nil
        }
        guard value != nil || cell(.note, row) != nil || isSupported else { return }
        var answer = ChecklistForm.Answer(
            line: row.line, element: element ?? "", attribute: cell(.attribute, row) ?? "",
            outcome: .couldNotLook, note: cell(.note, row))
        do throws(Problem) {
            if let value {
                try name(&answer, row)
                if let observation = try observation(&answer, value, row) {
                    answer.outcome = .observed(observation)
                }
            } else if isSupported {
                // A note alone explains why nobody could look; a tolerance alone is half an answer.
                throw Problem(.checklistNoValue, at: place(row, .value))
            }
        } catch {
            answer.outcome = .refused([error])
        }
        answers.append(answer)
    }

    /// Says which element a row is about, a new one by the name it was given.
    private func name(_ answer: inout ChecklistForm.Answer, _ row: Row) throws(Problem) {
        let element = answer.element
        guard !element.isEmpty else { throw Problem(.checklistNoElement, at: place(row, .element)) }
        guard kind(ofUnlisted: element) != nil else { return }
        if contested.contains(element) {
            throw Problem(.checklistIdTwice, ["element": element], at: place(row, .element))
        }
        guard let reference = named[element] else {
            if answer.attribute == "id", let text = cell(.value, row) {
                throw Problem(.checklistIdWrong, ["text": text], at: place(row, .value))
            }
            throw Problem(.checklistUnnamed, ["element": element], at: place(row, .element))
        }
        answer.element = reference.description
        answer.isNew = true
    }

    /// What a row establishes; nil where somebody could not look.
    private func observation(_ answer: inout ChecklistForm.Answer, _ text: String, _ row: Row) throws(Problem)
        -> Observation?
    {
        let name = answer.attribute
        let kind: ElementKind
        let element: ElementReference
        if name == "list" {
            guard let found = settings.vocabulary.kind(answer.element) else {
                throw Problem.unknownKind(answer.element, in: settings.vocabulary).at(place(row, .element))
            }
            (kind, element) = (found, Observation.list(found.id))
        } else {
            element = try located(row, .element) { () throws(Problem) in
                try ElementReference(parsing: answer.element, in: settings.vocabulary)
            }
            guard let found = settings.vocabulary.kind(element.kind) else {
                throw Problem.unknownKind(element.kind, in: settings.vocabulary).at(place(row, .element))
            }
            kind = found
        }
        let slot = kind.slot(of: name)
        let attribute = slot.map { kind.attributes[$0] }
        guard attribute != nil || ["list", "present", "of", "id"].contains(name) else {
            throw Problem.unknownAttribute(name, of: kind).at(place(row, .attribute))
        }
        // “Unknown” may be one of the choices.
        let isChoice = attribute.map { words.choice(text, $0, of: kind) != nil } ?? false
        if !isChoice, words.couldNotLook(text) { return nil }

        var observation = Observation(
            element: element, statement: .complete, method: .seen,
            observedAt: circumstances.observedAt ?? settings.now,
            observer: circumstances.texts[.inspector]?.text ?? settings.observer,
            inspection: circumstances.inspection(settings), reason: cell(.correction, row),
            evidence: evidence(row))
        if let attribute {
            try take(text, as: attribute, of: kind, row, into: &observation, &answer)
        } else {
            observation.statement = try located(row, .value) { () throws(Problem) in
                try statement(name, text, kind)
            }
        }
        if let given = cell(.method, row) {
            guard let method = words.method(given) else {
                let known = ObservationMethod.allCases.map(\.rawValue).joined(separator: ", ")
                throw Problem(.dossierMethod, ["text": given, "methods": known], at: place(row, .method))
            }
            observation.method = method
        }
        return observation
    }

    /// What is said about an element itself, or about the whole list.
    private func statement(_ name: String, _ text: String, _ kind: ElementKind) throws(Problem)
        -> Observation.Statement
    {
        switch name {
        case "id": return .present(true)
        case "list":
            guard !kind.isSingle else { throw Problem(.dossierSingleList, ["kind": kind.id]) }
            guard let statement = words.list(text) else { throw Problem(.checklistList, ["text": text]) }
            return statement
        case "present":
            guard !kind.isSingle else { throw Problem(.dossierSingleList, ["kind": kind.id]) }
            guard let isThere = words.presence(text) else {
                throw Problem(.checklistYesNo, ["text": text])
            }
            return .present(isThere)
        default:
            if let parent = named[text] { return .parent(parent) }
            return .parent(try ElementReference(parsing: text, in: settings.vocabulary))
        }
    }

    /// The references of a row, and its note, which must not be lost.
    private func evidence(_ row: Row) -> [String] {
        let references = (cell(.evidence, row) ?? "").split { ";\n".contains($0) }
            .map { String($0).trimmed }.filter { !$0.isEmpty }
        return references + (cell(.note, row).map { ["note: \($0)"] } ?? [])
    }

    /// Runs a parser of the model and says where its problem stands.
    func located<Result>(_ row: Row, _ column: ChecklistColumn, _ body: () throws(Problem) -> Result)
        throws(Problem) -> Result
    {
        do {
            return try body()
        } catch {
            throw error.at(place(row, column))
        }
    }
}

extension Problem {
    /// The problem at a place.
    func at(_ place: Place) -> Problem {
        var copy = self
        copy.place = place
        return copy
    }
}
