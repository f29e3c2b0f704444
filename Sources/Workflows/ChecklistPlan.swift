import Exchange
import PrecinctModel
import PrecinctRegistry
import Wording

/// Holds the answers of a form against what a registry has.
struct ChecklistPlan {
    let form: ChecklistForm
    let file: String
    let dossier: Dossier
    let registry: Registry
    var entries: [ChecklistReceipt.Entry] = []
    private var places: [Place] = []
    private var areNew: [Bool] = []

    init(_ form: ChecklistForm, file: String, dossier: Dossier, registry: Registry) {
        self.form = form
        self.file = file
        self.dossier = dossier
        self.registry = registry
    }

    /// What would become of every answer.
    mutating func receipt(now: Instant) throws -> ChecklistReceipt {
        for answer in form.answers { add(answer) }
        let owners = try owners()
        for index in entries.indices { try refuseStranger(index, owners) }
        let said = entries.compactMap { $0.fate == .refused ? nil : $0.observation }
        for index in entries.indices { refuseContradiction(index, said) }
        let known = try owners.mapValues { Set(try registry.observations(of: $0).map(\.unnumbered)) }
        var taken: Set<Observation> = []
        for index in entries.indices where entries[index].fate == .accepted {
            guard let observation = entries[index].observation, let owner = owner(of: observation) else {
                continue
            }
            let isKnown = known[owner]?.contains(observation) == true
            if isKnown || !taken.insert(observation).inserted { entries[index].fate = .unchanged }
        }
        try weigh(now: now)
        return try finished(owners, now: now)
    }

    private mutating func add(_ answer: ChecklistForm.Answer) {
        var entry = ChecklistReceipt.Entry(
            line: answer.line, fact: answer.fact, fate: .notLooked, remarks: answer.remarks, note: answer.note
        )
        switch answer.outcome {
        case .couldNotLook: break
        case .refused(let problems): (entry.fate, entry.problems) = (.refused, problems)
        case .observed(let observation): (entry.fate, entry.observation) = (.accepted, observation)
        }
        entries.append(entry)
        areNew.append(answer.isNew)
        places.append(Place(file: file, line: answer.line, field: answer.fact))
    }

    private mutating func refuse(_ index: Int, _ key: TextKey, _ arguments: [String: String]) {
        entries[index].fate = .refused
        entries[index].problems.append(Problem(key, arguments, at: places[index]))
    }

    func owner(of observation: Observation) -> ElementKind.Owner? {
        dossier.vocabulary.kind(observation.element.kind)?.owner
    }

    /// The precinct, and its building if anybody said which.
    private func owners() throws -> [ElementKind.Owner: Owner] {
        var owners: [ElementKind.Owner: Owner] = [.precinct: .precinct(dossier.precinct.reference)]
        if let building = dossier.premises?.id { owners[.premises] = .premises(building) }
        return owners
    }

    /// Refuses what has no owner, an element nobody listed, and a new one that is on record.
    private mutating func refuseStranger(_ index: Int, _ owners: [ElementKind.Owner: Owner]) throws {
        guard let observation = entries[index].observation, let kind = owner(of: observation) else { return }
        guard let owner = owners[kind] else {
            refuse(index, .observeNoPremises, ["precinct": dossier.precinct.reference.description])
            return
        }
        let element = observation.element
        let others = try registry.others(insteadOf: element, of: owner)
        if areNew[index] {
            if others == nil { refuse(index, .checklistIdKnown, ["element": element.description]) }
            return
        }
        guard let others else { return }
        if let near = Vocabulary.nearest(to: element.description, among: others) ?? others.first {
            refuse(index, .checklistElementNear, ["element": element.description, "near": near])
        } else {
            refuse(index, .checklistElementUnknown, ["element": element.description])
        }
    }

    /// Refuses what other answers of the same form, or elements on record, speak against.
    private mutating func refuseContradiction(_ index: Int, _ said: [Observation]) {
        guard entries[index].fate == .accepted, let observation = entries[index].observation,
            let kind = dossier.vocabulary.kind(observation.element.kind)
        else { return }
        switch observation.statement {
        case .none, .complete:
            let isBoth = said.contains {
                $0.element == observation.element && $0.statement != observation.statement
            }
            if isBoth { return refuse(index, .checklistListBoth, ["kind": kind.id]) }
            switch dossier.objection(to: observation.statement, of: kind, beside: said) {
            case .standing(let elements):
                let list = elements.map(\.description).joined(separator: ", ")
                refuse(index, .checklistNoneButListed, ["kind": kind.id, "known": list])
            case .empty: refuse(index, .checklistAllButEmpty, ["kind": kind.id])
            case nil: break
            }
        case .present(false):
            let isDescribed = said.contains {
                $0.element == observation.element && $0.statement != observation.statement
            }
            if isDescribed {
                refuse(index, .checklistGoneButDescribed, ["element": observation.element.description])
            }
        case .present(true), .value, .parent: break
        }
    }
}
