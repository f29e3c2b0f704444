/// One element of equipment: a thing with a number, a condition and somebody who answers for it.
///
/// Who holds a thing does not age: it stays where it was last known to be until somebody says otherwise. What
/// it counts for does: a condition past its shelf life is not known, and never taken for a good one.
public struct EquipmentItem: Sendable {
    /// What was last known of its being there.
    public enum Standing: String, Sendable, CaseIterable {
        /// Nobody said that it is not.
        case held
        /// It ought to be there and was not found.
        case missing
        /// It was taken away or written off.
        case gone
    }

    /// Its kind.
    public let kind: ElementKind
    /// Everything known of it.
    public let element: DossierElement
    /// What was last known of its being there.
    public let standing: Standing
    /// The last time it was found missing.
    private let loss: Observation?
    /// The last time it was said to work.
    private let success: Observation?

    /// Describes an element from what is known of it and what was observed of it alone.
    init(_ element: DossierElement, kind: ElementKind, observations: [Observation]) {
        self.kind = kind
        self.element = element
        loss = observations.last(where: \.saysMissing)
        success = observations.last(where: \.saysWorking)
        let presence = element.presence
        guard (presence.lastKnown ?? presence.declared ?? presence.value) == .boolean(1) else {
            standing = .held
            return
        }
        // A value says that a thing is not there only where it was found missing.
        switch presence.observation?.statement {
        case .value?, .parent?: standing = .missing
        default: standing = .gone
        }
    }

    /// Its kind and id.
    public var reference: ElementReference { element.reference }

    /// The fact of an attribute; nobody looked where the kind has no such attribute.
    public func fact(_ attribute: String) -> Fact {
        kind.slot(of: attribute).map { element.facts[$0] } ?? .missing(.text)
    }

    /// The number last read on it: a label does not come off with age.
    public var inventoryNumber: String? { text("inventoryNumber") }

    /// Who was last said to answer for it.
    public var custodian: String? { text("custodian") }

    /// The condition as far as is known; of what was found again nobody has looked at it since.
    public var condition: Fact {
        let fact = fact("condition")
        guard standing == .held, fact.observation?.saysMissing == true, let slot = kind.slot(of: "condition")
        else { return fact }
        return .missing(kind.attributes[slot].type)
    }

    /// What is wrong with it, unless it was said to work since.
    public var faultReason: String? { isCurrent("faultReason") ? text("faultReason") : nil }

    /// When it is to be mended, unless it was said to work since.
    public var repairDueOn: CalendarDay? {
        guard isCurrent("repairDueOn"),
            case .value(_, .date(let day)) = fact("repairDueOn").observation?.statement
        else { return nil }
        return day
    }

    /// The trial whether it works; one from before it went missing says nothing.
    var trial: Fact { sinceFound(fact("working")) }

    /// How many of its pieces were found to work; a count from before it went missing says nothing.
    var workingCount: Fact { sinceFound(fact("workingQuantity")) }

    private func sinceFound(_ fact: Fact) -> Fact {
        guard let loss, let observation = fact.observation, !loss.precedes(observation) else { return fact }
        return .missing(.text)
    }

    private func isCurrent(_ attribute: String) -> Bool {
        guard let observation = fact(attribute).observation else { return false }
        return success.map { $0.precedes(observation) } ?? true
    }

    private func text(_ attribute: String) -> String? {
        if case .value(_, .text(let text)) = fact(attribute).observation?.statement { text } else { nil }
    }
}
