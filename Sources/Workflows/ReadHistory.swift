public import PrecinctModel
public import PrecinctRegistry
import Wording

/// Reads who changed what, when and why.
public struct ReadHistory: Sendable {
    /// Which part of the history is wanted, in the words of a person.
    public struct Request: Sendable {
        /// A precinct or the id of a building; nil for everything.
        public var reference: String?
        /// An element or a kind: `ramp/main`, `ramp`.
        public var element: String?
        /// The first day or moment of recording.
        public var since: String?
        /// Only changes with a smaller number.
        public var before: Int64?
        /// How many changes at most.
        public var limit = 50
        /// How many rows of a change at most; nil for 20 of everything and all of a precinct.
        public var rows: Int?

        /// Asks for everything.
        public init() {}
    }

    /// The changes and the clock by which they are told.
    public struct History: Sendable {
        /// Whose history it is.
        public let subject: HistoryScope.Subject
        /// The clock of the subject's area.
        public let localTime: LocalTime
        /// The changes from the newest back.
        public let entries: [HistoryEntry]
        /// The number to go on before; nil when there is nothing older.
        public let next: Int64?
    }

    private let surroundings: Surroundings

    /// Prepares the verb.
    public init(_ surroundings: Surroundings) {
        self.surroundings = surroundings
    }

    /// Reads the changes that were asked for.
    ///
    /// - Throws: `Problem` for an unknown precinct, building or kind, or what is no date.
    public func callAsFunction(_ request: Request, registry: Registry) throws -> History {
        let (subject, localTime) = try subject(request.reference, registry)
        let rows = request.rows ?? (subject == .registry ? 20 : .max)
        // One more than asked for tells whether there is a next page.
        var scope = HistoryScope(subject, limit: request.limit + 1, rowLimit: rows)
        if let element = request.element {
            let parts = element.split(separator: "/", maxSplits: 1).map(String.init)
            guard let first = parts.first, let kind = Vocabulary.builtIn.kind(first) else {
                throw Problem.unknownKind(parts.first ?? element, in: .builtIn)
            }
            scope.kind = kind.id
            if parts.count == 2 {
                scope.element = try ElementReference(parsing: element, in: .builtIn).id
            }
        }
        scope.since = try request.since.map { text in
            guard let instant = localTime.instant(text) else {
                throw Problem(.requestDate, ["text": text], kind: .usage)
            }
            return instant
        }
        scope.before = request.before
        let entries = try registry.history(scope, vocabulary: .builtIn)
        let page = Array(entries.prefix(request.limit))
        return History(
            subject: subject, localTime: localTime, entries: page,
            next: entries.count > page.count ? page.last?.change.id : nil)
    }

    /// Reads the whole course of one fact: `ramp/main.slope`, `ramp/main` or `ramp/main.of`.
    ///
    /// - Throws: `Problem` for an unknown precinct, kind or attribute, or what is no date.
    public func course(
        of reference: String, _ fact: String, asOf: String?, knownAt: String?, registry: Registry
    ) throws -> FactCourse {
        let precinct = try registry.resolve(reference)
        let localTime = try registry.localTime(of: precinct)
        func moment(_ text: String) throws -> Instant {
            guard let instant = localTime.asOf(text) else {
                throw Problem(.requestDate, ["text": text], kind: .usage)
            }
            return instant
        }
        let (element, aspect) = try Self.parse(fact)
        return try registry.course(
            of: precinct, element, aspect, asOf: try asOf.map(moment) ?? surroundings.now,
            knownAt: try knownAt.map(moment), vocabulary: .builtIn)
    }

    private func subject(
        _ reference: String?, _ registry: Registry
    ) throws -> (HistoryScope.Subject, LocalTime) {
        guard let reference else { return (.registry, registry.localTime) }
        do {
            let precinct = try registry.resolve(reference)
            return (.precinct(precinct), try registry.localTime(of: precinct))
        } catch let problem as Problem where !problem.isOfStorage {
            guard try registry.premises(id: reference) != nil else { throw problem }
            return (.premises(reference), registry.localTime)
        }
    }

    private static func parse(_ fact: String) throws -> (ElementReference, FactCourse.Aspect) {
        // An id may itself have a point, the name of an attribute may not.
        guard let point = fact.lastIndex(of: "."),
            let element = try? ElementReference(parsing: String(fact[..<point]), in: .builtIn)
        else {
            return (try ElementReference(parsing: fact, in: .builtIn), .presence)
        }
        let name = String(fact[fact.index(after: point)...])
        if name == "of" { return (element, .parent) }
        guard let kind = Vocabulary.builtIn.kind(element.kind), kind.slot(of: name) != nil else {
            let kind = Vocabulary.builtIn.kind(element.kind)
            throw kind.map { Problem.unknownAttribute(name, of: $0) }
                ?? Problem.unknownKind(element.kind, in: .builtIn)
        }
        return (element, .attribute(name))
    }
}
