public import AccessAudit
public import PrecinctModel

/// The inspection form of one precinct: every fact its packs may read, beside what is known of it.
///
/// The order is the voter's: along the chain of access, then everything else.
public struct Checklist: Sendable {
    /// The packs, the moment as of which facts count, the clock.
    public let heading: ReportHeading
    /// The precinct.
    public let precinct: Precinct
    /// The building it votes in.
    public let premises: Premises?
    /// Other precincts in the same building, for which its facts hold too.
    public let sharing: [PrecinctReference]
    /// The questions.
    public let sections: [Section]
    /// The questions that decide most, the worst first.
    public let first: [Row]

    /// A link of the chain of access with its kinds.
    public struct Section: Sendable {
        /// The link; nil for what lies on no link.
        public let link: AccessLink?
        /// The kinds, in the order of the vocabulary.
        public let groups: [Group]
    }

    /// A kind of element with its elements.
    public struct Group: Sendable {
        /// The kind.
        public let kind: ElementKind
        /// Whether the elements listed are all; nil for a kind of which there is exactly one.
        public let list: Row?
        /// The elements, and at the end room for one nobody listed.
        public let blocks: [Block]
    }

    /// One element, or room for one nobody listed.
    public struct Block: Sendable {
        /// The element; of a new one the id begins with “?”.
        public let element: ElementReference
        /// Whether nobody listed it yet.
        public let isNew: Bool
        /// The questions.
        public let rows: [Row]
    }

    /// One question.
    public struct Row: Sendable {
        /// The number, from 1, by which paper and table find each other.
        public let number: Int
        /// The kind it is about.
        public let kind: ElementKind
        /// The element it is about; its id is “*” for a question about the whole list.
        public let element: ElementReference
        /// What is asked.
        public let question: Question
        /// What is known already.
        public let knowledge: Knowledge
        /// The worst that may come out of an open finding that waits for the answer.
        public let urgency: Severity?
    }

    /// What a row asks.
    public enum Question: Sendable {
        /// Whether the elements listed are all there are, or there are none.
        case list
        /// Whether the element is there.
        case presence
        /// What an element nobody listed is to be called.
        case name
        /// To which of some elements it belongs, and to which as far as is known.
        case parent([ElementReference], known: ElementReference?)
        /// The value of an attribute.
        case value(Attribute)

        /// The name of the question in tables: an attribute's id, or a word no attribute has.
        public var id: String {
            switch self {
            case .list: "list"
            case .presence: "present"
            case .name: "id"
            case .parent: "of"
            case .value(let attribute): attribute.id
            }
        }
    }

    /// What is known of one question.
    public struct Knowledge: Sendable {
        /// The observation that counts, then those it has to be read with: the other side of a conflict.
        public var observations: [Observation] = []
        /// Why it is not known.
        public var causes: Causes = .missing
        /// The moment from which it is not known any more; nil where it does not age.
        public var expiry: Instant?
    }

    /// Every question in order.
    public var rows: [Row] {
        sections.flatMap(\.groups).flatMap { group in
            (group.list.map { [$0] } ?? []) + group.blocks.flatMap(\.rows)
        }
    }
}
