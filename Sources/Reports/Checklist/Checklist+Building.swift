public import PrecinctModel
import AccessAudit

extension Checklist {
    /// Puts the form together from a dossier as of the heading's moment.
    ///
    /// What decides most is taken from the verdict that the heading's packs reach today.
    public init(_ dossier: Dossier, sharing: [PrecinctReference], heading: ReportHeading) {
        var builder = ChecklistBuilder(dossier: dossier, heading: heading)
        let sections = builder.sections()
        self.heading = heading
        precinct = dossier.precinct
        premises = dossier.premises
        self.sharing = sharing
        self.sections = sections
        first = Array(builder.urgent.prefix(Checklist.firstCount))
    }

    /// How many questions stand at the head of the form.
    private static let firstCount = 12
}

/// Numbers the questions as it goes.
private struct ChecklistBuilder {
    /// What a question is about; without an attribute the element, or the list, itself.
    private struct Subject: Hashable {
        let element: ElementReference
        let attribute: String?

        init(_ element: ElementReference, _ attribute: String?) {
            self.element = element
            // A fact of elements nobody listed is first of all a question about the list.
            self.attribute = element.id == "*" ? nil : attribute
        }

        init(_ fact: FindingDetail.FactName) {
            self.init(fact.element, fact.attribute)
        }
    }

    private let dossier: Dossier
    private let demand: FactDemand
    private let next: [NextFact]
    private let severities: [Subject: Severity]
    private var count = 0
    private var bySubject: [Subject: Checklist.Row] = [:]

    init(dossier: Dossier, heading: ReportHeading) {
        self.dossier = dossier
        demand = FactDemand(packs: heading.audit.packs, vocabulary: dossier.vocabulary)
        next = heading.audit.verdict(of: dossier, isDetailed: true).nextFacts(heading.vocabulary)
        severities = Dictionary(
            next.map { (Subject($0.name), $0.severity) }, uniquingKeysWith: max)
    }

    /// The questions that serious findings wait for, the worst first.
    var urgent: [Checklist.Row] {
        var seen: Set<Int> = []
        return next.filter { $0.severity >= .serious }
            .compactMap { bySubject[Subject($0.name)] }.filter { seen.insert($0.number).inserted }
    }

    mutating func sections() -> [Checklist.Section] {
        var sections: [Checklist.Section] = []
        let links: [AccessLink?] = AccessLink.allCases + [nil]
        for link in links {
            var groups: [Checklist.Group] = []
            for (number, kind) in dossier.vocabulary.kinds.enumerated() where kind.link == link {
                if let wanted = demand[number] { groups.append(group(number, kind, wanted)) }
            }
            if !groups.isEmpty { sections.append(Checklist.Section(link: link, groups: groups)) }
        }
        return sections
    }

    private mutating func group(_ number: Int, _ kind: ElementKind, _ wanted: FactDemand.OfKind)
        -> Checklist.Group
    {
        let list = dossier.lists[number]
        var listRow: Checklist.Row?
        if !kind.isSingle {
            listRow = row(
                kind, Observation.list(kind.id), .list,
                knowledge(list.observation, causes: list.causes, shelfLife: kind.presenceShelfLife))
        }
        var blocks = list.elements.map { block(of: $0, kind, wanted) }
        if !kind.isSingle { blocks.append(newBlock(kind, wanted)) }
        return Checklist.Group(kind: kind, list: listRow, blocks: blocks)
    }

    private mutating func block(of element: DossierElement, _ kind: ElementKind, _ wanted: FactDemand.OfKind)
        -> Checklist.Block
    {
        var rows: [Checklist.Row] = []
        let reference = element.reference
        if !kind.isSingle {
            let fact = element.presence
            rows.append(
                row(
                    kind, reference, .presence,
                    knowledge(fact, shelfLife: kind.presenceShelfLife)))
        }
        if let question = parent(wanted, of: reference, known: element.parent) {
            rows.append(row(kind, reference, question, Checklist.Knowledge()))
        }
        let attributes = kind.attributes.indices.filter(wanted.slots.contains).map { slot in
            (attribute: kind.attributes[slot], fact: element.facts[slot])
        }
        // What a critical finding waits for comes first, or the light is gone before it is measured.
        let urgent = attributes.map { severity(of: reference, $0.attribute.id).map { -$0.order } ?? 0 }
        for index in attributes.indices.sorted(by: { (urgent[$0], $0) < (urgent[$1], $1) }) {
            let (attribute, fact) = attributes[index]
            rows.append(
                row(kind, reference, .value(attribute), knowledge(fact, shelfLife: attribute.shelfLife)))
        }
        return Checklist.Block(element: reference, isNew: false, rows: rows)
    }

    private mutating func newBlock(_ kind: ElementKind, _ wanted: FactDemand.OfKind) -> Checklist.Block {
        let reference = ElementReference(kind: kind.id, id: "?1")
        var rows = [row(kind, reference, .name, Checklist.Knowledge())]
        if let question = parent(wanted, of: reference, known: nil) {
            rows.append(row(kind, reference, question, Checklist.Knowledge()))
        }
        for slot in kind.attributes.indices where wanted.slots.contains(slot) {
            rows.append(row(kind, reference, .value(kind.attributes[slot]), Checklist.Knowledge()))
        }
        return Checklist.Block(element: reference, isNew: true, rows: rows)
    }

    private func parent(
        _ wanted: FactDemand.OfKind, of element: ElementReference, known: ElementReference?
    ) -> Checklist.Question? {
        guard !wanted.parents.isEmpty else { return nil }
        let elements = wanted.parents.sorted().flatMap { dossier.lists[$0].elements.map(\.reference) }
        return .parent(elements.filter { $0 != element }, known: known)
    }

    private func severity(of element: ElementReference, _ attribute: String?) -> Severity? {
        severities[Subject(element, attribute)]
    }

    private mutating func row(
        _ kind: ElementKind, _ element: ElementReference, _ question: Checklist.Question,
        _ knowledge: Checklist.Knowledge
    ) -> Checklist.Row {
        count += 1
        var attribute: String?
        if case .value(let asked) = question { attribute = asked.id }
        let subject = Subject(element, attribute)
        let row = Checklist.Row(
            number: count, kind: kind, element: element, question: question, knowledge: knowledge,
            urgency: severities[subject])
        if case .parent = question { return row }
        bySubject[subject] = row
        return row
    }

    private func knowledge(_ fact: Fact, shelfLife: ShelfLife?) -> Checklist.Knowledge {
        var knowledge = knowledge(fact.observation, causes: fact.causes, shelfLife: shelfLife)
        if fact.causes.contains(.conflict) { knowledge.observations += fact.alternatives }
        return knowledge
    }

    private func knowledge(_ observation: Observation?, causes: Causes, shelfLife: ShelfLife?)
        -> Checklist.Knowledge
    {
        guard let observation else { return Checklist.Knowledge() }
        return Checklist.Knowledge(
            observations: [observation], causes: causes,
            expiry: shelfLife.map { observation.observedAt.adding(seconds: $0.seconds) })
    }
}

extension Severity {
    /// The place in the order of severities, from 1.
    fileprivate var order: Int { (Severity.allCases.firstIndex(of: self) ?? 0) + 1 }
}
