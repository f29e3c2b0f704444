import PrecinctModel

/// Facts of which some are not known, or not exactly.
struct Sketch {
    /// What is known of one attribute.
    enum Known {
        /// Nothing, for want of an observation that counts.
        case nothing
        /// A number between two ends, both included; a single one where they are the same.
        case between(Int, Int)
        /// Two choices by their numbers, of which two equally good observations name one each.
        case either(Int, Int)

        var isExact: Bool { if case .between(let low, let high) = self { low == high } else { false } }
    }

    struct Element {
        var id: Int
        /// Whether somebody saw it lately.
        var isSure: Bool
        /// The ramp it belongs to, by its id; nil where nobody said.
        var parent: Int?
        var known: [Known]
    }

    struct List {
        var isWhole: Bool
        var elements: [Element]
    }

    static let asOf = Instant(seconds: 1_795_521_600)
    static let today = asOf.seconds / 86_400

    var precinct: [Known]
    /// The lists of the kinds, of which the first is not used.
    var lists: [List]

    /// A sketch in which about half is known.
    init(using numbers: inout SeededGenerator) {
        precinct = Sketch.knowledge(of: Plan.precinct, using: &numbers)
        lists = [List(isWhole: true, elements: [])]
        for kind in Plan.kinds.indices.dropFirst() {
            let count = Int.random(in: 0...(kind == Plan.lift ? 1 : 2), using: &numbers)
            lists.append(List(isWhole: .random(using: &numbers), elements: []))
            for id in 0..<count { lists[kind].elements.append(element(id, of: kind, using: &numbers)) }
        }
    }

    func element(_ id: Int, of kind: Int, using numbers: inout SeededGenerator) -> Element {
        let ramps = kind == Plan.ramp ? [] : lists[Plan.ramp].elements.map(\.id)
        return Element(
            id: id, isSure: .random(in: 0..<4, using: &numbers) > 0,
            parent: Bool.random(using: &numbers) ? ramps.randomElement(using: &numbers) : nil,
            known: Sketch.knowledge(of: kind, using: &numbers))
    }

    private static func knowledge(of kind: Int, using numbers: inout SeededGenerator) -> [Known] {
        Plan.traits[kind].map { trait in
            Int.random(in: 0..<5, using: &numbers) < 2 ? .nothing : value(of: trait, using: &numbers)
        }
    }

    private static func value(of trait: Plan.Trait, using numbers: inout SeededGenerator) -> Known {
        switch trait.holding {
        case .count, .length, .share:
            let low = Int.random(in: 0...4, using: &numbers)
            let positive = trait.name == Plan.traits[0][Plan.rooms].name ? max(low, 1) : low
            return .between(positive, positive + 2 * Int.random(in: 0...1, using: &numbers))
        case .flag: return exactly(.random(in: 0...1, using: &numbers))
        case .choice(let words):
            let one = Int.random(in: 0..<words.count, using: &numbers)
            let other = Int.random(in: 0..<words.count, using: &numbers)
            return Bool.random(using: &numbers) && one != other ? .either(one, other) : exactly(one)
        case .day: return exactly(.random(in: -8...8, using: &numbers))
        case .text: return exactly(1)
        }
    }

    private static func exactly(_ value: Int) -> Known { .between(value, value) }
}

extension Sketch {
    /// One more thing known; false when everything is.
    mutating func learn(using numbers: inout SeededGenerator) -> Bool {
        var steps: [(inout Sketch, inout SeededGenerator) -> Void] = []
        for trait in precinct.indices where !precinct[trait].isExact {
            steps.append { sketch, numbers in
                let definition = Plan.traits[Plan.precinct][trait]
                sketch.precinct[trait] = sketch.precinct[trait].narrowed(definition, using: &numbers)
            }
        }
        for kind in lists.indices.dropFirst() {
            if !lists[kind].isWhole {
                steps.append { sketch, _ in sketch.lists[kind].isWhole = true }
                if lists[kind].elements.count < 3 {
                    steps.append { sketch, numbers in
                        let next = sketch.element(
                            sketch.lists[kind].elements.count + 7, of: kind, using: &numbers)
                        sketch.lists[kind].elements.append(next)
                    }
                }
            }
            for (place, element) in lists[kind].elements.enumerated() {
                if !element.isSure {
                    steps.append { sketch, _ in sketch.lists[kind].elements[place].isSure = true }
                }
                if kind != Plan.ramp, element.parent == nil, let ramp = lists[Plan.ramp].elements.first?.id {
                    steps.append { sketch, _ in sketch.lists[kind].elements[place].parent = ramp }
                }
                for trait in element.known.indices where !element.known[trait].isExact {
                    steps.append { sketch, numbers in
                        let definition = Plan.traits[kind][trait]
                        let known = sketch.lists[kind].elements[place].known[trait]
                        sketch.lists[kind].elements[place].known[trait] = known.narrowed(
                            definition, using: &numbers)
                    }
                }
            }
        }
        guard let step = steps.randomElement(using: &numbers) else { return false }
        step(&self, &numbers)
        return true
    }
}

extension Sketch.Known {
    /// The same knowledge with less left open.
    fileprivate func narrowed(_ trait: Plan.Trait, using numbers: inout SeededGenerator) -> Sketch.Known {
        switch self {
        case .nothing:
            switch trait.holding {
            case .choice(let words) where Bool.random(using: &numbers):
                let first = Int.random(in: 1..<words.count, using: &numbers)
                return .either(first, first - 1)
            case .count, .length, .share:
                let low = Int.random(in: 1...5, using: &numbers)
                return .between(low, low + 2 * Int.random(in: 0...1, using: &numbers))
            case .choice(let words): return .exactly(.random(in: 0..<words.count, using: &numbers))
            case .flag: return .exactly(.random(in: 0...1, using: &numbers))
            case .day: return .exactly(.random(in: -8...8, using: &numbers))
            case .text: return .exactly(1)
            }
        case .between(let low, let high): return .exactly(.random(in: low...high, using: &numbers))
        case .either(let one, let other): return .exactly(Bool.random(using: &numbers) ? one : other)
        }
    }

    private static func exactly(_ value: Int) -> Sketch.Known { .between(value, value) }
}
