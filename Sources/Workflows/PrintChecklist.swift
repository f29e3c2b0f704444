import Exchange
import PrecinctModel
public import PrecinctRegistry
public import Reports
public import Wording

/// Prepares the inspection form of a precinct.
public struct PrintChecklist: Sendable {
    private let audit: RunAudit

    /// Prepares the verb: by which packs, and as of when the facts' age counts.
    ///
    /// - Throws: `Problem` for an unknown pack or a date that is none.
    public init(_ options: RunAudit.Options, registry: Registry, surroundings: Surroundings) throws {
        audit = try RunAudit(options, registry: registry, surroundings: surroundings)
    }

    /// The form of a precinct.
    ///
    /// - Throws: `Problem` for an unknown or ambiguous precinct.
    public func callAsFunction(_ reference: String) throws -> Checklist {
        let dossier = try audit.dossier(reference)
        let sharing = try audit.precinctsSharing(dossier)
        return Checklist(dossier, sharing: sharing, heading: audit.heading)
    }

    /// A form as the table that `TakeChecklist` takes back.
    ///
    /// - Parameters:
    ///   - delimiter: What parts the cells.
    ///   - hasMark: Whether the text begins with a byte order mark.
    public static func csv(of checklist: Checklist, _ texts: Texts, delimiter: Character, hasMark: Bool)
        -> String
    {
        let ids = Set(checklist.rows.flatMap(\.instruments)).sorted()
        let instruments = ids.map { texts["instrument.\($0)"] ?? $0 }.joined(separator: "; ")
        var table = ChecklistTable([
            (.help, texts(.checklistHow), texts(.checklistHelpRow), ""),
            (
                .precinct, texts(.reportPrecinct), texts(.checklistHelpPrecinct),
                checklist.precinct.reference.description
            ),
            (.inspector, texts(.checklistInspector), "", ""),
            (.date, texts(.checklistDate), texts(.checklistHelpDate), ""),
            (
                .instruments, texts(.checklistInstruments),
                texts(.checklistHelpInstruments, ["instruments": instruments]), ""
            ),
            (.inspection, texts(.checklistInspection), texts(.checklistHelpInspection), ""),
        ])
        for line in checklist.lines(texts) {
            table.add([
                .number: "\(line.number)", .element: line.element, .attribute: line.attribute,
                .label: line.label, .howTo: line.howTo, .unit: line.unit, .allowed: line.allowed,
                .known: line.known, .knownAge: line.knownAge, .urgency: line.urgency,
            ])
        }
        return table.csv(delimiter: delimiter, hasMark: hasMark)
    }
}

extension Checklist.Row {
    /// The instruments whose tolerance for the answer is known.
    fileprivate var instruments: [String] {
        if case .value(let attribute) = question { Array(attribute.tolerances.keys) } else { [] }
    }
}
