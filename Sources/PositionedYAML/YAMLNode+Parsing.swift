import Yams

extension YAMLNode {
    /// Reads one YAML document.
    ///
    /// - Throws: `YAMLError` for malformed YAML, a repeated key, a key that is not a scalar, an alias,
    ///   or more than one document.
    public init(parsing text: String) throws(YAMLError) {
        let node: Node?
        do {
            node = try Yams.compose(yaml: text)
        } catch let error as YamlError {
            throw YAMLError(error)
        } catch {
            throw YAMLError(line: 0, column: 0, reason: "\(error)")
        }
        guard let node else { throw YAMLError(line: 1, column: 1, reason: "the document is empty") }
        try self.init(node)
    }

    private init(_ node: Node) throws(YAMLError) {
        let line = node.mark?.line ?? 0
        let column = node.mark?.column ?? 0
        switch node {
        case .scalar(let scalar):
            self.init(.scalar(scalar.string, plain: scalar.style == .plain), line: line, column: column)
        case .sequence(let sequence):
            var items: [YAMLNode] = []
            for item in sequence { items.append(try YAMLNode(item)) }
            self.init(.sequence(items), line: line, column: column)
        case .mapping(let mapping):
            var pairs: [YAMLPair] = []
            var keys: Set<String> = []
            for (key, value) in mapping {
                let keyLine = key.mark?.line ?? line
                let keyColumn = key.mark?.column ?? column
                guard case .scalar(let scalar) = key else {
                    throw YAMLError(line: keyLine, column: keyColumn, reason: "a key must be a plain text")
                }
                guard keys.insert(scalar.string).inserted else {
                    throw YAMLError(
                        line: keyLine, column: keyColumn, reason: "the key \(scalar.string) stands twice")
                }
                pairs.append(
                    YAMLPair(
                        key: scalar.string, line: keyLine, column: keyColumn, value: try YAMLNode(value)))
            }
            self.init(.mapping(pairs), line: line, column: column)
        case .alias:
            // An alias can expand to gigabytes from a few lines; our files have no use for one.
            throw YAMLError(line: line, column: column, reason: "aliases are not allowed")
        }
    }
}

extension YAMLError {
    fileprivate init(_ error: YamlError) {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            self.init(line: mark.line, column: mark.column, reason: problem)
        case .duplicatedKeysInMapping(let duplicates, let context):
            let keys = duplicates.joined(separator: ", ")
            self.init(
                line: context.mark.line, column: context.mark.column, reason: "the key \(keys) stands twice")
        default:
            self.init(line: 0, column: 0, reason: "\(error)")
        }
    }
}
