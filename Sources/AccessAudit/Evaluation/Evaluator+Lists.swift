import PrecinctModel

extension Evaluator {
    /// Whether an element is in a list: there, belonging to the rule's element if asked, and past the filter.
    mutating func matches(_ list: ListQuery, element: Int) -> Truth {
        let mark = leaves.count
        var result = presence(kind: list.kind, element: element)
        if list.isOfThis {
            let belongs = belongsToThis(kind: list.kind, element: element)
            if belongs == .isFalse {
                leaves.removeSubrange(mark...)
                return .isFalse
            }
            if belongs == .unknown { result = .unknown }
        }
        guard let filter = list.filter else { return result }
        frames.append((list.kind, element))
        defer { frames.removeLast() }
        switch truth(filter) {
        case .isFalse, .vacuous:
            leaves.removeSubrange(mark...)
            return .isFalse
        case .unknown: return .unknown
        case .isTrue: return result
        }
    }

    /// Follows an element's parents up to the rule's own element; without a parent nobody knows.
    mutating func belongsToThis(kind: Int, element: Int) -> Truth {
        let this = frames[0]
        let start = dossier.lists[kind].elements[element]
        guard this.element != Evaluator.unlisted, start.parent != nil else {
            leaves.append(Leaf(subject: .presence(kind: kind, element: element), causes: .missing))
            return .unknown
        }
        let target = dossier.lists[this.kind].elements[this.element].reference
        var parent = start.parent
        // Parents form a chain of a few links; a circle of them must not hang the audit.
        for _ in 0..<8 {
            guard let reference = parent else { break }
            if reference == target { return .isTrue }
            // Another element of the same kind ends the question; a broken chain leaves it open.
            if reference.kind == target.kind { return .isFalse }
            parent = dossier.elements(of: reference.kind).first { $0.reference == reference }?.parent
        }
        leaves.append(Leaf(subject: .presence(kind: kind, element: element), causes: .missing))
        return .unknown
    }

    /// At least one element of a list.
    mutating func exists(_ list: ListQuery) -> Truth {
        let mark = leaves.count
        var result = Truth.isFalse
        for element in dossier.lists[list.kind].elements.indices {
            switch matches(list, element: element) {
            case .isTrue:
                leaves.removeSubrange(mark...)
                return .isTrue
            case .unknown: result = .unknown
            case .isFalse, .vacuous: break
            }
        }
        if !view.isWhole(dossier.lists[list.kind]) {
            noteOpenEnd(of: list.kind)
            result = .unknown
        }
        return result
    }

    /// Every element of a list satisfies a condition; vacuous over a list known to be empty.
    mutating func forAll(_ list: ListQuery, _ requirement: Condition) -> Truth {
        let mark = leaves.count
        var result = Truth.isTrue
        var hasMember = false
        /// What decides whether the list is empty, should that be all that is left to decide.
        var membership: [Leaf] = []
        for element in dossier.lists[list.kind].elements.indices {
            let start = leaves.count
            let member = matches(list, element: element)
            if member == .isFalse { continue }
            let afterMember = leaves.count
            frames.append((list.kind, element))
            let met = truth(requirement)
            frames.removeLast()
            switch (member, met) {
            case (.isTrue, .isFalse):
                leaves.removeSubrange(mark...)
                return .isFalse
            case (.isTrue, .isTrue): hasMember = true
            case (.isTrue, .vacuous): break
            case (.isTrue, .unknown):
                hasMember = true
                result = .unknown
            case (_, .isTrue), (_, .vacuous):
                membership += leaves[start...]
                leaves.removeSubrange(start...)
            case (_, .isFalse):
                leaves.removeSubrange(afterMember...)
                result = .unknown
            case (_, .unknown): result = .unknown
            }
        }
        if !view.isWhole(dossier.lists[list.kind]) {
            noteOpenEnd(of: list.kind)
            return .unknown
        }
        if result == .unknown || hasMember { return result }
        leaves += membership
        return membership.isEmpty ? .vacuous : .unknown
    }
}
