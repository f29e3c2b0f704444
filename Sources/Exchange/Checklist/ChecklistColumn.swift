/// The columns of an inspection form as a table; their names never change.
///
/// The circumstances of the inspection are rows like all others, of the element `form`: so the header stays
/// the first line, whatever a spreadsheet does to it, and nothing is lost when the rows are sorted.
public enum ChecklistColumn: String, Sendable, CaseIterable {
    /// The number of the question, and the mark by which a form is known.
    case number = "checklist/1"
    /// The element: `ramp/main`, `ramp/?1` for a new one, `ramp` for the list, `form` for the inspection.
    case element
    /// The attribute, or `list`, `present`, `id`, `of`.
    case attribute
    /// The question, for people.
    case label
    /// How to find the answer, for people.
    case howTo
    /// The unit of a bare number.
    case unit
    /// What may be answered, for people.
    case allowed
    /// What is known so far, for people.
    case known
    /// How old that is, for people.
    case knownAge
    /// What waits for the answer, for people.
    case urgency
    /// The answer; blank where nobody looked, `?` where somebody could not.
    case value
    /// Half the width of what the true number may be.
    case tolerance
    /// The instrument; else that of the inspection which fits.
    case instrument
    /// How it was found out, where not as usual for such an attribute.
    case method
    /// Why it replaces what was written before.
    case correction
    /// Anything to be kept beside the answer.
    case note
    /// What proves it, separated by semicolons.
    case evidence

    /// What the name of the first column begins with, in every version.
    static let mark = "checklist/"
}

/// The rows of the element `form`: the circumstances of an inspection.
public enum ChecklistCircumstance: String, Sendable, CaseIterable {
    /// How to fill in; nothing is read from it.
    case help
    /// Which precinct.
    case precinct
    /// Who looked.
    case inspector
    /// When.
    case date
    /// With what, by default, separated by semicolons.
    case instruments
    /// The name of the visit; made up from the others where it is blank.
    case inspection

    /// The element that stands for the inspection itself.
    static let element = "form"
}
