import PrecinctModel
import Wording

extension Checker {
    /// The functions of the language.
    private static let functions = [
        "all", "any", "ceil", "count", "holds", "max", "min", "present", "recorded", "sum",
    ]

    mutating func call(_ call: Syntax.Call, _ syntax: Syntax) throws(ExpressionError) -> Meaning {
        switch call.name {
        case "present", "any":
            try expect(call, rest: 0, filter: call.name == "any", syntax)
            return .condition(.any(try query(call, kindOf(call.first))))
        case "count":
            try expect(call, rest: 0, filter: true, syntax)
            return .number(.count(try query(call, kindOf(call.first))), .none)
        case "all":
            try expect(call, rest: 1, filter: true, syntax)
            let kind = try kindOf(call.first)
            let list = try query(call, kind)
            let requirement = try scoped(kind) { checker throws(ExpressionError) in
                try checker.condition(call.rest[0])
            }
            return .condition(.all(list, requirement))
        case "sum":
            try expect(call, rest: 0, filter: true, syntax)
            return try fold(.sum, call)
        case "min", "max":
            if call.rest.isEmpty { return try fold(call.name == "min" ? .minimum : .maximum, call) }
            try expect(call, rest: 1, filter: false, syntax)
            return try scalar(call, syntax)
        case "ceil":
            try expect(call, rest: 0, filter: false, syntax)
            let (term, dimension) = try number(call.first)
            guard dimension == .none else {
                throw ExpressionError(.expressionUnits, offset: call.first.offset)
            }
            return .number(.roundUp(term), dimension)
        case "recorded":
            try expect(call, rest: 0, filter: false, syntax)
            guard case .text(let path) = try meaning(call.first) else {
                throw ExpressionError(.expressionNotText, offset: call.first.offset)
            }
            return .condition(.recorded(path))
        default:
            let near = Vocabulary.nearest(to: call.name, among: Self.functions)
            throw near.map {
                ExpressionError(
                    .expressionFunctionNear, ["name": call.name, "near": $0], offset: syntax.offset)
            } ?? ExpressionError(.expressionFunction, ["name": call.name], offset: syntax.offset)
        }
    }

    private func expect(_ call: Syntax.Call, rest: Int, filter: Bool, _ syntax: Syntax)
        throws(ExpressionError)
    {
        guard call.rest.count == rest, filter || (call.filter == nil && !call.isOfThis) else {
            throw ExpressionError(.expressionArguments, ["name": call.name], offset: syntax.offset)
        }
    }

    private func kindOf(_ syntax: Syntax) throws(ExpressionError) -> Int {
        guard case .name(let parts) = syntax.content, parts.count == 1 else {
            throw ExpressionError(.expressionNotKind, offset: syntax.offset)
        }
        guard let kind = vocabulary.index(of: parts[0]) else {
            throw ExpressionError(Problem.unknownKind(parts[0], in: vocabulary), offset: syntax.offset)
        }
        return kind
    }

    private mutating func query(_ call: Syntax.Call, _ kind: Int) throws(ExpressionError) -> ListQuery {
        guard !call.isOfThis || !frames.isEmpty else {
            throw ExpressionError(.expressionThis, offset: call.first.offset)
        }
        let filter = call.filter
        let condition: Condition? = try scoped(kind) { checker throws(ExpressionError) in
            guard let filter else { return nil }
            return try checker.condition(filter)
        }
        return ListQuery(kind: kind, isOfThis: call.isOfThis, filter: condition)
    }

    private mutating func fold(_ fold: Term.Fold, _ call: Syntax.Call) throws(ExpressionError) -> Meaning {
        guard case .name(let parts) = call.first.content, parts.count == 2,
            let kind = vocabulary.index(of: parts[0]), !vocabulary.kinds[kind].isSingle
        else { throw ExpressionError(.expressionNotListedNumber, offset: call.first.offset) }
        let definition = vocabulary.kinds[kind]
        guard let slot = definition.slot(of: parts[1]) else {
            throw ExpressionError(
                Problem.unknownAttribute(parts[1], of: definition), offset: call.first.offset)
        }
        let attribute = definition.attributes[slot]
        let list = try query(call, kind)
        let path = FactPath(scope: .frame(frames.count), kind: kind, slot: slot)
        switch attribute.type {
        case .number(let unit):
            let isNonNegative = ![.percent, .degreeCelsius, .degree].contains(unit)
            return .number(.fold(fold, list, path, isNonNegative: isNonNegative), unit.dimension)
        case .integer:
            return .number(.fold(fold, list, path, isNonNegative: true), .none)
        case .date where fold != .sum:
            return .date(.fold(fold, list, path, isNonNegative: false))
        default:
            throw ExpressionError(.expressionNotNumber, offset: call.first.offset)
        }
    }

    private mutating func scalar(_ call: Syntax.Call, _ syntax: Syntax) throws(ExpressionError) -> Meaning {
        let (first, dimension) = try number(call.first)
        let (second, other) = try number(call.rest[0])
        guard dimension == other else { throw ExpressionError(.expressionUnits, offset: call.rest[0].offset) }
        return .number(call.name == "min" ? .smaller(first, second) : .larger(first, second), dimension)
    }
}
