import PrecinctModel
import Wording

extension Checker {
    /// Kinds of which a precinct has exactly one: their attributes need no prefix.
    ///
    /// Next to an element the voting room's do: a bare `lux` beside stairs would silently read the room.
    private var contexts: [String] {
        frames.isEmpty ? ["precinct", "premises", "votingRoom"] : ["precinct", "premises"]
    }

    /// Finds what a name means: an attribute in scope, an attribute of a single kind, or the audit's day.
    mutating func name(_ parts: [String], _ syntax: Syntax) throws(ExpressionError) -> Meaning {
        if parts == ["asOf"] { return .date(.asOf) }
        if parts.count == 2 { return try qualified(parts[0], parts[1], syntax) }
        guard parts.count == 1 else {
            throw ExpressionError(
                .expressionName, ["name": parts.joined(separator: ".")], offset: syntax.offset)
        }
        for (depth, kind) in frames.enumerated().reversed() {
            if let slot = vocabulary.kinds[kind].slot(of: parts[0]) {
                return meaning(of: FactPath(scope: .frame(depth), kind: kind, slot: slot))
            }
        }
        for context in contexts {
            if let kind = vocabulary.index(of: context), let slot = vocabulary.kinds[kind].slot(of: parts[0])
            {
                return meaning(of: FactPath(scope: .single, kind: kind, slot: slot))
            }
        }
        throw unknown(parts[0], syntax)
    }

    private func qualified(_ kindName: String, _ attribute: String, _ syntax: Syntax)
        throws(ExpressionError) -> Meaning
    {
        guard let kind = vocabulary.index(of: kindName) else {
            throw ExpressionError(Problem.unknownKind(kindName, in: vocabulary), offset: syntax.offset)
        }
        let definition = vocabulary.kinds[kind]
        guard let slot = definition.slot(of: attribute) else {
            throw ExpressionError(Problem.unknownAttribute(attribute, of: definition), offset: syntax.offset)
        }
        if let depth = frames.lastIndex(of: kind) {
            return meaning(of: FactPath(scope: .frame(depth), kind: kind, slot: slot))
        }
        guard definition.isSingle else {
            throw ExpressionError(.expressionManyElements, ["kind": kindName], offset: syntax.offset)
        }
        return meaning(of: FactPath(scope: .single, kind: kind, slot: slot))
    }

    func meaning(of path: FactPath) -> Meaning {
        let attribute = vocabulary.kinds[path.kind].attributes[path.slot]
        switch attribute.type {
        case .number, .integer: return .number(.fact(path), attribute.dimension)
        case .boolean: return .condition(.fact(path))
        case .choice(let ids): return .choice(path, ids)
        case .date: return .date(.fact(path))
        case .text: return .text(path)
        }
    }

    private func unknown(_ name: String, _ syntax: Syntax) -> ExpressionError {
        if let kind = vocabulary.kind("votingRoom"), kind.slot(of: name) != nil {
            return ExpressionError(
                .expressionNameNear, ["name": name, "near": "votingRoom.\(name)"], offset: syntax.offset)
        }
        var words = frames.flatMap { vocabulary.kinds[$0].attributes.map(\.id) }
        for context in contexts {
            words += vocabulary.kind(context)?.attributes.map(\.id) ?? []
        }
        return Vocabulary.nearest(to: name, among: words).map {
            ExpressionError(.expressionNameNear, ["name": name, "near": $0], offset: syntax.offset)
        } ?? ExpressionError(.expressionName, ["name": name], offset: syntax.offset)
    }
}

extension ExpressionError {
    /// The same problem at a place of an expression.
    init(_ problem: Problem, offset: Int) {
        self.init(problem.message.key, problem.message.arguments, offset: offset)
    }
}
