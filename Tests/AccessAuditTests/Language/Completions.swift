/// Every way of completing a sketch as far as one rule reads it, or a sample where there are too many.
struct Completions {
    private enum Place {
        case precinct(Int)
        case value(kind: Int, member: Int, Int)
        case copies(kind: Int, member: Int)
        case belongs(kind: Int, member: Int)
        case threshold(Int)
    }

    private static let limit = 400
    private static let sample = 60
    /// Far beyond every threshold.
    private static let far = 1_000.0

    private var world: World
    private var unknowns: [(place: Place, options: [Double])] = []
    private let usage: Usage
    /// The number of the ramp that the rule is judged for.
    private let this: Int?

    init(of sketch: Sketch, read usage: Usage, for this: Int?, thresholds: Int) {
        self.usage = usage
        self.this = this
        world = World(
            precinct: Array(repeating: 0, count: Plan.traits[Plan.precinct].count),
            lists: Array(repeating: [], count: Plan.kinds.count),
            thresholds: Array(repeating: 0, count: thresholds))
        if let this { world.frames = [(Plan.ramp, this)] }
        for trait in usage.traits[Plan.precinct] ?? [] {
            let options = options(sketch.precinct[trait], Plan.traits[Plan.precinct][trait])
            add(.precinct(trait), options)
        }
        for kind in usage.lists.sorted() {
            for member in sketch.lists[kind].elements.indices { add(member, of: kind, sketch) }
            if !sketch.lists[kind].isWhole, usage.queried.contains(kind) { addUnlisted(of: kind) }
        }
        for (index, range) in usage.thresholds.sorted(by: { $0.key < $1.key }) {
            guard let range else {
                add(.threshold(index), numbers)
                continue
            }
            add(.threshold(index), Completions.whole(range))
        }
    }

    private static func whole(_ range: ClosedRange<Int>) -> [Double] { range.map { Double($0) } }

    private mutating func add(_ place: Place, _ options: [Double]) {
        if options.count > 1 { unknowns.append((place, options)) }
        Completions.set(place, options[0], in: &world)
    }

    private mutating func add(_ member: Int, of kind: Int, _ sketch: Sketch) {
        let element = sketch.lists[kind].elements[member]
        world.lists[kind].append(blank(kind))
        // Where no list of the kind is read, only the element itself counts.
        guard usage.queried.contains(kind) || member == this else { return }
        add(.copies(kind: kind, member: member), element.isSure ? [1] : [0, 1])
        if usage.readsThis, let this {
            let ramp = sketch.lists[Plan.ramp].elements[this].id
            let belongs: [Double] = element.parent == nil ? [0, 1] : [element.parent == ramp ? 1 : 0]
            add(.belongs(kind: kind, member: member), belongs)
        }
        for trait in usage.traits[kind] ?? [] {
            let options = options(element.known[trait], Plan.traits[kind][trait])
            add(.value(kind: kind, member: member, trait), options)
        }
    }

    /// Any number of like elements that nobody listed.
    private mutating func addUnlisted(of kind: Int) {
        let member = world.lists[kind].count
        world.lists[kind].append(blank(kind))
        let copies = usage.hasEquality ? Completions.whole(0...12) : [0, 1]
        add(.copies(kind: kind, member: member), copies + [Completions.far])
        if usage.readsThis { add(.belongs(kind: kind, member: member), [0, 1]) }
        for trait in usage.traits[kind] ?? [] {
            add(.value(kind: kind, member: member, trait), options(.nothing, Plan.traits[kind][trait]))
        }
    }

    private func blank(_ kind: Int) -> World.Member {
        World.Member(
            copies: 0, belongs: false, values: Array(repeating: 0, count: Plan.traits[kind].count))
    }

    /// Every whole number near the thresholds where sameness counts, else few, and far ones either way.
    private var numbers: [Double] {
        let near = usage.hasEquality ? Completions.whole(-8...12) : [0, 3]
        return [-Completions.far] + near + [Completions.far]
    }

    private func options(_ known: Sketch.Known, _ trait: Plan.Trait) -> [Double] {
        switch known {
        case .between(let low, let high): return Completions.whole(low...high)
        case .either(let one, let other): return [Double(one), Double(other)]
        case .nothing:
            switch trait.holding {
            case .count, .length, .share:
                // What is divided by is never nothing.
                return trait.name == Plan.traits[0][Plan.rooms].name ? [1, 2, 5, Completions.far] : numbers
            case .flag, .text: return [0, 1]
            case .choice(let words): return words.indices.map { Double($0) }
            case .day: return [-Completions.far, -10, -5, 0, 5, 10, Completions.far]
            }
        }
    }
}

extension Completions {
    /// The outcomes of the completions, no more than two of them; and whether every completion was tried.
    func outcomes(of statute: Statute, using numbers: inout SeededGenerator) -> (Set<Settled>, isWhole: Bool)
    {
        let total = unknowns.reduce(1) { min($0 * $1.options.count, Completions.limit + 1) }
        let isWhole = total <= Completions.limit
        var world = world
        var found: Set<Settled> = []
        var choice = unknowns.map { Int.random(in: 0..<$0.options.count, using: &numbers) }
        for place in unknowns.indices { apply(place, choice[place], to: &world) }
        for _ in 0..<(isWhole ? total : Completions.sample) {
            found.insert(outcome(statute, &world))
            if found.count > 1 { return (found, isWhole) }
            if isWhole {
                // The next number in a system whose digits have different bases, from a random one on.
                for place in unknowns.indices {
                    choice[place] = (choice[place] + 1) % unknowns[place].options.count
                    apply(place, choice[place], to: &world)
                    if choice[place] != 0 { break }
                }
            } else {
                for place in unknowns.indices {
                    apply(place, .random(in: 0..<unknowns[place].options.count, using: &numbers), to: &world)
                }
            }
        }
        return (found, isWhole)
    }

    private func outcome(_ statute: Statute, _ world: inout World) -> Settled {
        // To what is not there no rule applies.
        if let this, world.lists[Plan.ramp][this].copies == 0 { return .inapplicable }
        return world.outcome(statute)
    }

    private func apply(_ place: Int, _ option: Int, to world: inout World) {
        Completions.set(unknowns[place].place, unknowns[place].options[option], in: &world)
    }

    private static func set(_ place: Place, _ value: Double, in world: inout World) {
        switch place {
        case .precinct(let trait): world.precinct[trait] = value
        case .value(let kind, let member, let trait): world.lists[kind][member].values[trait] = value
        case .copies(let kind, let member): world.lists[kind][member].copies = value
        case .belongs(let kind, let member): world.lists[kind][member].belongs = value == 1
        case .threshold(let index): world.thresholds[index] = value
        }
    }
}
