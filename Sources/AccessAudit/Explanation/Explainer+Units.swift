import PrecinctModel

extension Explainer {
    /// The unit a part is best shown in: that of the facts and numbers it is made of.
    mutating func unit(of syntax: Syntax) -> Unit {
        switch syntax.content {
        case .number(_, let unit), .interval(_, _, let unit): return unit ?? .one
        case .name: return attributeUnit(syntax) ?? .one
        case .negative(let inner): return unit(of: inner)
        case .binary("+", let left, let right):
            let own = unit(of: left)
            return own == .one ? unit(of: right) : own
        case .binary("-", let left, let right):
            if case .date? = meaning(left), case .date? = meaning(right) { return .day }
            let own = unit(of: left)
            return own == .one ? unit(of: right) : own
        case .binary("*", let left, let right): return product(unit(of: left), unit(of: right))
        case .binary("/", let left, let right):
            return unit(of: right).dimension == .none ? unit(of: left) : .one
        case .call(let call):
            guard call.name != "count" else { return .one }
            return unit(of: call.first)
        default: return .one
        }
    }

    /// A share of a count is a count, a share of a length a length.
    private func product(_ left: Unit, _ right: Unit) -> Unit {
        switch (left.dimension == .none, right.dimension == .none) {
        case (true, true): left == right ? left : .one
        case (true, false): right
        case (false, true): left
        case (false, false): left.dimension == .length && right.dimension == .length ? .squareMetre : .one
        }
    }

    private mutating func attributeUnit(_ syntax: Syntax) -> Unit? {
        let path: FactPath
        switch meaning(syntax) {
        case .number(.fact(let found), _)?: path = found
        default:
            // The first part of a fold, such as `seat.quantity`, is no name outside its list.
            guard case .name(let parts) = syntax.content, parts.count == 2 else { return nil }
            let kind = evaluator.dossier.vocabulary.kind(parts[0])
            return kind.flatMap { kind in kind.slot(of: parts[1]).map { kind.attributes[$0].unit } }
        }
        return evaluator.dossier.vocabulary.kinds[path.kind].attributes[path.slot].unit
    }

    private mutating func meaning(_ syntax: Syntax) -> Checker.Meaning? {
        var checker = self.checker
        checker.frames = evaluator.frames.map(\.kind)
        return try? checker.meaning(syntax)
    }
}
