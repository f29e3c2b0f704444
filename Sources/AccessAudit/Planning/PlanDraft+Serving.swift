import PrecinctModel

extension PlanDraft {
    /// What came of trying to satisfy some wants.
    private enum Trial {
        /// It can be done by carrying these things.
        case things([(thing: SpareThing, place: EquipmentPlace)], PlanningGround)
        /// A fitting thing of the place's own only has to be put right.
        case own
        /// It cannot.
        case nothing
    }

    /// Finds things for what fails, in the order of the needs.
    mutating func serveNeeds() {
        for number in needs.indices where needs[number].need.answer == .remedy {
            let (site, need) = needs[number]
            needs[number].need.answer = serve(need, at: site)
        }
    }

    private mutating func serve(_ need: PlanNeed, at site: Int) -> PlanNeed.Answer {
        guard let finding = finding(need.finding, at: site) else { return .remedy }
        // What came for another need may have settled this one.
        guard finding.outcome == .failed else { return finding.isUnmet ? .movedToConfirm : .moved }
        var evaluator = evaluator(need.finding, at: site)
        let wants = evaluator.wants(rule(need.finding))
        var answer: PlanNeed.Answer = wants.isOnlyThings ? .nothingToSpare : .remedy
        let bundles = wants.alternatives.filter { !$0.isEmpty }.enumerated()
            .sorted { ($0.element.things, $0.offset) < ($1.element.things, $1.offset) }.map(\.element)
        for bundle in bundles {
            switch attempt(bundle, need.finding, at: site) {
            case .own: answer = .ownThing
            case .nothing: break
            case .things(let found, let ground):
                guard let after = ground.outcome(of: need.finding, at: site), after.outcome != .failed,
                    !fails(anythingNewIn: ground, found.map(\.place))
                else { continue }
                accept(found, ground, for: need, at: site, measure: nil)
                return after.isUnmet ? .movedToConfirm : .moved
            }
        }
        return answer
    }

    /// Brings what an interim measure needs; whether it is there afterwards.
    mutating func supply(_ condition: Condition, _ measure: String, for need: PlanNeed, at site: Int) -> Bool
    {
        var evaluator = evaluator(need.finding, at: site)
        for bundle in evaluator.wants(condition).alternatives {
            guard !bundle.isEmpty else { return true }
            switch attempt(bundle, need.finding, at: site) {
            case .own: return true
            case .nothing: break
            case .things(let found, let ground):
                guard !fails(anythingNewIn: ground, found.map(\.place)) else { continue }
                accept(found, ground, for: need, at: site, measure: measure)
                return true
            }
        }
        return false
    }

    private mutating func attempt(_ bundle: [EquipmentWant], _ key: FindingKey, at site: Int) -> Trial {
        let rules = audit.packs[key.pack].rules
        var (trial, rest) = (ground, stock)
        var found: [(thing: SpareThing, place: EquipmentPlace)] = []
        for want in bundle {
            if hasOwn(want, rules, at: site) { return .own }
            let able = offers(rest.offers(for: want, rules: rules), at: site)
            // To share out what is not enough anyway would only cost time.
            guard able.count >= want.count else { return .nothing }
            var left = want.count
            for thing in able where left > 0 {
                guard let place = trial.place(for: thing, at: site), found.isEmpty || trial.canSpare(thing)
                else { continue }
                trial.carry(thing, to: place)
                rest.take(thing, trial)
                found.append((thing, place))
                left -= 1
            }
            if left > 0 { return .nothing }
        }
        return .things(found, trial)
    }

    /// Those of some things that others than a site can spare as the plan stands.
    private mutating func offers(_ things: [SpareThing], at site: Int) -> [SpareThing] {
        var able: [SpareThing] = []
        for thing in things where !ground.sites(at: thing.place).contains(site) {
            if stock.canSpare(thing, ground) { able.append(thing) }
        }
        return able
    }

    /// Whether a site has a working thing that would count if it stood or were set up otherwise.
    private func hasOwn(_ want: EquipmentWant, _ rules: [Rule], at site: Int) -> Bool {
        let known = ground.dossier(site)
        let kind = known.vocabulary.kinds[want.list.kind]
        var evaluator = Evaluator(dossier: known, rules: rules)
        return known.lists[want.list.kind].elements.indices.contains { index in
            guard evaluator.matches(want.list, element: index) == .isFalse else { return false }
            let item = EquipmentItem(known.lists[want.list.kind].elements[index], of: kind)
            let own = SpareThing(
                item, at: .precinct(ground.sites[site].reference, item.reference), stored: nil,
                asOf: ground.asOf, vocabulary: known.vocabulary)
            return own.map { $0.matches(want.list, rules: rules) != .isFalse } ?? false
        }
    }

    /// Whether anything fails where things come to that did not fail before.
    private func fails(anythingNewIn trial: PlanningGround, _ places: [EquipmentPlace]) -> Bool {
        Set(places.flatMap(ground.sites(at:))).contains { site in
            let failed = Set(
                ground.sites[site].now.findings.filter { $0.outcome == .failed }.map(FindingKey.init))
            return trial.sites[site].now.findings.contains {
                $0.outcome == .failed && !failed.contains(FindingKey($0))
            }
        }
    }

    private mutating func accept(
        _ found: [(thing: SpareThing, place: EquipmentPlace)], _ trial: PlanningGround,
        for need: PlanNeed, at site: Int, measure: String?
    ) {
        let failed = ground.sites[site].now.findings.filter { $0.outcome == .failed }.map(FindingKey.init)
        let after = Dictionary(
            trial.sites[site].now.findings.map { (FindingKey($0), $0.isUnmet) }
        ) { first, _ in first }
        let failing = Set(
            trial.sites[site].now.findings.filter { $0.outcome == .failed }.map(FindingKey.init))
        for (thing, place) in found {
            moves.append(
                PlannedMove(
                    number: thing.number, item: thing.item, pieces: thing.pieces, from: thing.place,
                    to: place,
                    giver: ground.sites(at: thing.place).first.map { ground.sites[$0].reference },
                    precinct: need.precinct, settles: failed.filter { after[$0] == false },
                    opens: failed.filter { after[$0] == true && !failing.contains($0) }, measure: measure,
                    voters: need.voters, restsOnUnseenLaw: ground.restsOnUnseenLaw(thing)))
        }
        ground = trial
        for (thing, _) in found { stock.take(thing, ground) }
    }
}

extension PlanningGround {
    /// The finding of a site as things stand.
    fileprivate func outcome(of key: FindingKey, at site: Int) -> Finding? {
        sites[site].now.findings.first { FindingKey($0) == key }
    }
}
