import AccessAudit
public import PrecinctModel
public import PrecinctRegistry
public import Wording

/// Enters a waiver: a failure that somebody lets stand for a while and on conditions.
public struct EnterWaiver: Sendable {
    /// What a person says of a waiver; what is left out is refused with what to say.
    public struct Request: Sendable {
        /// The rule, `pack/rule`, or `rule` alone where one of the registry's packs has it.
        public var rule: String
        /// The precinct; nil where an area is given.
        public var precinct: String?
        /// The code of the area; nil where a precinct is given.
        public var area: String?
        /// The element; nil for every one.
        public var element: String?
        /// Who sees to it.
        public var owner: String?
        /// Why the fault cannot be mended at once.
        public var reason: String?
        /// What entitles somebody to let it stand.
        public var legalBasis: String?
        /// Who lets it stand.
        public var approver: String?
        /// What is done for voters meanwhile.
        public var measure: String?
        /// The first day; nil for today.
        public var since: String?
        /// The last day.
        public var until: String?

        /// Asks for a waiver of a rule.
        public init(rule: String) {
            self.rule = rule
        }
    }

    private let surroundings: Surroundings

    /// Prepares the verb.
    public init(_ surroundings: Surroundings) {
        self.surroundings = surroundings
    }

    /// Enters a waiver.
    ///
    /// - Returns: The waiver with its number.
    /// - Throws: `Problem` or `Problems` for an unknown rule, precinct or area, an element of another kind, for
    ///   anything left out, and for an end that has passed or comes before the beginning.
    public func callAsFunction(_ request: Request, registry: Registry) throws -> Waiver {
        let (pack, rule) = try RuleName.find(request.rule, among: registry.settings.packs)
        let scope = try scope(of: request, registry)
        let today = try registry.localTime(of: scope).day(of: surroundings.now)
        guard let until = try request.until.map(day) else { throw Problem(.waiveNeedUntil, kind: .usage) }
        guard until >= today else {
            throw Problem(
                .waivePast, ["until": until.description, "today": today.description], kind: .usage)
        }
        let waiver = Waiver(
            pack: pack.id, rule: rule.id, scope: scope, element: try element(request.element, rule, pack),
            owner: tidy(request.owner), reason: tidy(request.reason), legalBasis: tidy(request.legalBasis),
            approver: tidy(request.approver), measure: tidy(request.measure),
            since: try request.since.map(day) ?? today, until: until)
        return try registry.write(
            actor: surroundings.actor, command: "waive add \(pack.id)/\(rule.id)", reason: waiver.reason,
            now: surroundings.now
        ) { try $0.addWaiver(waiver) }
    }

    /// What a waiver cannot do, and where this one covers nothing as things stand.
    ///
    /// - Throws: `Problem` when the database cannot be read.
    public func remarks(on waiver: Waiver, registry: Registry) throws -> [Message] {
        var remarks = [Message(.waiveChangesNothing)]
        if waiver.element?.hasSuffix("/*") == true {
            remarks.append(Message(.waiveUnlisted))
        } else if case .precinct(let precinct) = waiver.scope, let element = waiver.element {
            let known = try registry.dossierSource(of: precinct, asOf: surroundings.now)
                .dossier(asOf: surroundings.now, vocabulary: .builtIn).lists
                .flatMap { $0.elements.map(\.reference.description) }
            if !known.contains(element) {
                let near = Vocabulary.nearest(to: element, among: known)
                remarks.append(
                    near.map { Message(.waiveElementNear, ["element": element, "near": $0]) }
                        ?? Message(.waiveElementUnknown, ["element": element]))
            }
        }
        return remarks
    }

    private func scope(of request: Request, _ registry: Registry) throws -> Waiver.Scope {
        switch (request.precinct, request.area) {
        case (let precinct?, nil): return .precinct(try registry.resolve(precinct))
        case (nil, let area?):
            try registry.requireArea(area)
            return .area(area)
        default: throw Problem(.waiveNeedScope, kind: .usage)
        }
    }

    private func element(_ text: String?, _ rule: Rule, _ pack: RulePack) throws -> String? {
        guard let text else { return nil }
        let name = "\(pack.id)/\(rule.id)"
        guard let each = rule.each else { throw Problem(.waiveNoElement, ["rule": name], kind: .usage) }
        let judged = Vocabulary.builtIn.kinds[each].id
        if text == "\(judged)/*" { return text }
        let element = try ElementReference(parsing: text, in: .builtIn)
        guard element.kind == judged else {
            throw Problem(
                .waiveOtherKind, ["rule": name, "kind": judged, "element": text], kind: .usage)
        }
        return element.description
    }

    private func day(_ text: String) throws -> CalendarDay {
        guard let day = CalendarDay(iso: text) else {
            throw Problem(.waiveDay, ["text": text], kind: .usage)
        }
        return day
    }

    /// What was said on one line: a break would part the line of a list.
    private func tidy(_ text: String?) -> String {
        (text ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
