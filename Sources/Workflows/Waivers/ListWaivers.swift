import AccessAudit
public import PrecinctModel
public import PrecinctRegistry
import Wording

/// Lists waivers with how they stand and what they cover.
public struct ListWaivers: Sendable {
    /// A waiver and what it comes to.
    public struct Line: Sendable {
        /// The waiver.
        public let waiver: Waiver
        /// How it stands on the day asked for.
        public let standing: Waiver.Standing
        /// The days to its last one; negative afterwards.
        public let daysLeft: Int
        /// In how many precincts its rule was judged.
        public fileprivate(set) var judged = 0
        /// In how many precincts the rule fails, whoever covers that.
        public fileprivate(set) var failing = 0
        /// How many failures it is about.
        public fileprivate(set) var failures = 0
        /// In how many precincts the rule is not decided.
        public fileprivate(set) var open = 0
        /// In how many precincts the rule passes or does not apply.
        public fileprivate(set) var met = 0
        /// In how many precincts no such element is recorded.
        public fileprivate(set) var absent = 0
    }

    private let surroundings: Surroundings

    /// Prepares the verb.
    public init(_ surroundings: Surroundings) {
        self.surroundings = surroundings
    }

    /// Lists the waivers of a precinct, of an area, or all, in the order of their numbers.
    ///
    /// - Parameter asOf: The date as of which they stand and facts count; nil for this moment.
    /// - Throws: `Problem` for an unknown precinct or area, or what is no date.
    public func callAsFunction(
        precinct: String?, area: String?, asOf: String?, registry: Registry
    ) throws -> [Line] {
        guard precinct == nil || area == nil else { throw Problem(.waiveOneScope, kind: .usage) }
        let moment = try registry.moment(asOf) ?? surroundings.now
        let waivers: [Waiver]
        if let precinct {
            waivers = try registry.waivers(of: try registry.resolve(precinct, asOf: moment), asOf: moment)
        } else if let area {
            waivers = try registry.waivers(inArea: area, asOf: moment)
        } else {
            waivers = try registry.waivers()
        }
        var lines: [Int64: Line] = [:]
        for waiver in waivers {
            let day = try registry.localTime(of: waiver.scope).day(of: moment)
            lines[waiver.number] = Line(
                waiver: waiver, standing: waiver.standing(on: day), daysLeft: waiver.daysLeft(on: day))
        }
        try judge(&lines, asOf: moment, registry)
        return waivers.compactMap { lines[$0.number] }
    }

    /// Judges every precinct that a waiver covers by the packs that have the rules.
    private func judge(_ lines: inout [Int64: Line], asOf: Instant, _ registry: Registry) throws {
        let known = Set(RulePack.builtInIDs)
        let packs = Set(lines.values.map(\.waiver.pack)).intersection(known).sorted()
        guard !packs.isEmpty else { return }
        var options = RunAudit.Options()
        options.packs = packs
        options.moment = .voting
        options.asOf = asOf.description
        let audit = try RunAudit(options, registry: registry, surroundings: surroundings)
        let all = lines
        for line in all.values.sorted(by: { $0.waiver.number < $1.waiver.number }) {
            func add(_ verdict: PrecinctVerdict) {
                let found = verdict.waivers.first { $0.waiver.number == line.waiver.number }
                if let found { lines[line.waiver.number]?.add(found) }
            }
            switch line.waiver.scope {
            case .precinct(let reference): add(try audit.verdict(reference.description))
            case .area(let code): try audit.forEach(area: code, isDetailed: false, add)
            }
        }
    }
}

extension ListWaivers.Line {
    fileprivate mutating func add(_ use: WaiverUse) {
        switch use.effect {
        case .failed:
            failing += 1
            failures += use.failures
        case .open: open += 1
        case .passed, .inapplicable: met += 1
        case .absent: absent += 1
        case .notJudged: return
        }
        judged += 1
    }
}
