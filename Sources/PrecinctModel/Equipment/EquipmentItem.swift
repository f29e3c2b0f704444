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

    /// The attributes that answer for one another, see `EquipmentAccount`.
    public static let jointAttributes = ["condition", "working", "workingQuantity"]

    /// Its kind.
    public let kind: ElementKind
    /// Everything known of it.
    public let element: DossierElement
    /// What was last known of its being there.
    public let standing: Standing

    /// Describes an element of a kind of equipment from what is known of it.
    public init(_ element: DossierElement, of kind: ElementKind) {
        self.kind = kind
        self.element = element
        standing = Standing(element.presence)
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
    public var condition: Fact { fact("condition") }

    /// The condition by its id, where it is known and nothing said of the thing since contradicts it.
    public var settledCondition: String? {
        guard condition.causes.isEmpty, case .value(_, .choice(let id))? = condition.observation?.statement
        else { return nil }
        guard standing == .held else { return id }
        let expected = PossibleValue.boolean(id == "working" ? 2 : 1)
        let works = works
        // A trial ages sooner than a look: that alone contradicts nothing.
        let isAged = works.causes == .expired && works.lastKnown == expected
        let agrees = works.causes.isEmpty ? works.value == expected : isAged
        return agrees && (!isAged || works.rests(on: condition.observation)) ? id : nil
    }

    /// What is wrong with it, unless it was found to work since.
    public var faultReason: String? { text("faultReason") }

    /// When it is to be mended, unless it was found to work since.
    public var repairDueOn: CalendarDay? {
        guard case .value(_, .date(let day))? = fact("repairDueOn").observation?.statement else { return nil }
        return day
    }

    /// Whether it works, by whatever was last said of that; needing repair is not working.
    public var works: Fact { fact("working") }

    private func text(_ attribute: String) -> String? {
        if case .value(_, .text(let text))? = fact(attribute).observation?.statement { text } else { nil }
    }
}

extension EquipmentItem.Standing {
    /// Tells what was last known from what is known of a thing's presence.
    init(_ presence: Fact) {
        guard presence.lastSaid == .boolean(1) else {
            self = .held
            return
        }
        // A value or a parent says that a thing is not there only where it was found missing.
        switch presence.observation?.statement {
        case .value?, .parent?: self = .missing
        default: self = .gone
        }
    }
}
