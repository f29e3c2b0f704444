public import AccessAudit
public import PrecinctModel
public import Wording

/// A closed list of words that people read: each case has a text under `topic.case`.
public protocol Worded: RawRepresentable, CaseIterable, Sendable where RawValue == String {
    /// The file of the texts, `Schemas/texts/<topic>.yaml`.
    static var topic: String { get }
}

extension Outcome: Worded {
    /// The file of its texts.
    public static let topic = "outcome"
}

extension Severity: Worded {
    /// The file of its texts.
    public static let topic = "severity"
}

extension AccessGrade: Worded {
    /// The file of its texts.
    public static let topic = "grade"
}

extension SecrecyGrade: Worded {
    /// The file of its texts.
    public static let topic = "secrecy"
}

extension GradeRung: Worded {
    /// The file of its texts.
    public static let topic = "rung"
}

extension NextFact.Effort: Worded {
    /// The file of its texts.
    public static let topic = "effort"
}

extension RuleDifference: Worded {
    /// The file of its texts.
    public static let topic = "difference"
}

extension Category: Worded {
    /// The file of its texts.
    public static let topic = "category"
}

extension Basis: Worded {
    /// The file of its texts.
    public static let topic = "basis"
}

extension Binding: Worded {
    /// The file of its texts.
    public static let topic = "binding"
}

extension Confidence: Worded {
    /// The file of its texts.
    public static let topic = "confidence"
}

extension FixClass: Worded {
    /// The file of its texts.
    public static let topic = "fix"
}

extension AuditMoment: Worded {
    /// The file of its texts.
    public static let topic = "moment"
}

extension AccessLink: Worded {
    /// The file of its texts.
    public static let topic = "link"
}

extension ObservationMethod: Worded {
    /// The file of its texts.
    public static let topic = "method"
}

extension Texts {
    /// A word in the language of the texts.
    public func callAsFunction<Word: Worded>(_ word: Word) -> String {
        self["\(Word.topic).\(word.rawValue)"] ?? word.rawValue
    }

    /// A word short enough for a column of a terminal table.
    public func short<Word: Worded>(_ word: Word) -> String {
        self["\(Word.topic).\(word.rawValue)-short"] ?? self(word)
    }

    /// The reasons of a set, each in words.
    public func reasons(_ causes: Causes) -> [String] {
        causes.names.map { self["cause.\($0)"] ?? $0 }
    }
}
