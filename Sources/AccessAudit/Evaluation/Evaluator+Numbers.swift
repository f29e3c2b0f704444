import PrecinctModel

extension Evaluator {
    /// Evaluates a term; everything not known exactly leaves its leaves, for the comparison to judge.
    mutating func number(_ term: Term) -> NumberResult {
        switch term {
        case .constant(let interval, let causes):
            if !causes.isEmpty { leaves.append(Leaf(subject: .law, causes: causes)) }
            return NumberResult(interval: interval)
        case .fact(let path):
            guard case .number(let interval) = read(path) else { return NumberResult(interval: .everything) }
            return NumberResult(interval: interval)
        case .asOf:
            let day = dossier.localTime.day(of: dossier.asOf)
            return NumberResult(interval: Interval(Rational(day.sinceEpoch)))
        case .add(let a, let b): return number(a).combined(with: number(b), +)
        case .subtract(let a, let b): return number(a).combined(with: number(b), -)
        case .multiply(let a, let b): return number(a).combined(with: number(b), *)
        case .divide(let a, let b): return number(a).combined(with: number(b), /)
        case .roundUp(let a):
            let result = number(a)
            return NumberResult(interval: result.interval.roundedUp, emptiness: result.emptiness)
        case .larger(let a, let b): return number(a).combined(with: number(b)) { $0.maximum($1) }
        case .smaller(let a, let b): return number(a).combined(with: number(b)) { $0.minimum($1) }
        case .count(let list): return count(list)
        case .fold(let fold, let list, let path, let isNonNegative):
            return self.fold(fold, list, path, isNonNegative: isNonNegative)
        }
    }

    /// From the elements surely in a list to those possibly in it; without upper end if the list is open.
    private mutating func count(_ list: ListQuery) -> NumberResult {
        var sure: Int64 = 0
        var possible: Int64 = 0
        for element in dossier.lists[list.kind].elements.indices {
            switch matches(list, element: element) {
            case .isTrue: sure += 1
            case .unknown: possible += 1
            case .isFalse, .vacuous: break
            }
        }
        let isWhole = view.isWhole(dossier.lists[list.kind])
        if !isWhole { noteOpenEnd(of: list.kind) }
        return NumberResult(
            interval: Interval(Rational(sure), isWhole ? Rational(sure + possible) : .infinity))
    }

    /// A fact of one element of a list, with what was not known of it.
    private struct Member {
        let interval: Interval
        let isSure: Bool
        let leaves: [Leaf]
    }

    private mutating func members(_ list: ListQuery, _ path: FactPath) -> [Member] {
        var members: [Member] = []
        for element in dossier.lists[list.kind].elements.indices {
            let start = leaves.count
            let member = matches(list, element: element)
            guard member != .isFalse else { continue }
            frames.append((list.kind, element))
            let value = read(path)
            frames.removeLast()
            guard case .number(let interval) = value else { continue }
            members.append(
                Member(interval: interval, isSure: member == .isTrue, leaves: Array(leaves[start...])))
            leaves.removeSubrange(start...)
        }
        return members
    }

    private mutating func fold(_ fold: Term.Fold, _ list: ListQuery, _ path: FactPath, isNonNegative: Bool)
        -> NumberResult
    {
        let members = members(list, path)
        let isWhole = view.isWhole(dossier.lists[list.kind])
        if !isWhole { noteOpenEnd(of: list.kind) }
        switch fold {
        case .sum:
            for member in members { leaves += member.leaves }
            return NumberResult(interval: sum(members, isWhole: isWhole, isNonNegative: isNonNegative))
        case .maximum:
            return extreme(members, isWhole: isWhole, mirrored: true)
        case .minimum:
            return extreme(members, isWhole: isWhole, mirrored: false)
        }
    }

    private func sum(_ members: [Member], isWhole: Bool, isNonNegative: Bool) -> Interval {
        let zero = Interval(.zero)
        var total = zero
        for member in members {
            var part = member.interval
            if isNonNegative { part = part.maximum(zero) }
            total = total + (member.isSure ? part : part.union(zero))
        }
        if isWhole { return total }
        return Interval(isNonNegative ? total.low : .negativeInfinity, .infinity)
    }

    /// The minimum; the maximum is the mirrored minimum of the mirrored numbers.
    private mutating func extreme(_ members: [Member], isWhole: Bool, mirrored: Bool) -> NumberResult {
        func side(_ interval: Interval) -> Interval { mirrored ? -interval : interval }
        let sure = members.filter(\.isSure)
        if isWhole, members.isEmpty { return NumberResult(interval: .everything, emptiness: .surely) }
        let high = sure.map { side($0.interval).high }.min() ?? .infinity
        let low =
            isWhole ? members.map { side($0.interval).low }.min() ?? .negativeInfinity : .negativeInfinity
        // A member that lies wholly beyond the known end cannot be the extreme: its leaves decide nothing.
        for member in members
        where side(member.interval).low < high || sure.isEmpty
            || (member.isSure && side(member.interval).low == high)
        {
            leaves += member.leaves
        }
        return NumberResult(
            interval: side(Interval(low, high)), emptiness: sure.isEmpty ? .possibly : .no)
    }
}
