public import PositionedYAML
public import PrecinctModel
public import Wording

extension RulePack {
    /// Compiles a pack that stands alone.
    ///
    /// - Throws: `Problems` with file, line, column and the nearest right name of everything wrong in it.
    public init(_ node: YAMLNode, sha256: String, file: String, vocabulary: Vocabulary) throws(Problems) {
        try self.init(
            [PackSource(node, sha256: sha256, file: file)], sha256: sha256, vocabulary: vocabulary)
    }

    /// Compiles a pack together with the packs it extends.
    ///
    /// - Parameters:
    ///   - sources: The pack, then the one it extends, then the one that one extends.
    ///   - sha256: The hash that stands for all of them.
    /// - Throws: `Problems` with file, line, column and the nearest right name of everything wrong in them.
    public init(_ sources: [PackSource], sha256: String, vocabulary: Vocabulary) throws(Problems) {
        var compiler = PackCompiler(file: sources.first?.file ?? "", vocabulary: vocabulary)
        var draft = PackDraft()
        for source in sources.reversed() {
            compiler.file = source.file
            guard compiler.add(source, to: &draft) else { break }
        }
        // A rule that was taken from under another would be missed a second time, in a file without fault.
        let isWhole = !compiler.problems.contains { $0.message.key == .packsRetiredNeeded }
        let rules = draft.header != nil && isWhole ? compiler.rules(draft) : []
        try Problems.throwIfAny(compiler.problems)
        guard let header = draft.header else {
            throw Problems(Problem(.packField, ["field": "id"], at: Place(file: compiler.file)))
        }
        id = header.id
        version = header.version
        self.sha256 = sha256
        binding = header.binding
        self.rules = rules.map(\.rule)
        self.sources = rules.map(\.source)
        texts = draft.texts
        extended = draft.extended
        retired = draft.retired
    }
}

/// A pack while its files are put together, the one furthest down first.
struct PackDraft {
    /// What the topmost file says of itself.
    var header: PackCompiler.Header?
    var instruments: [String: PackCompiler.Instrument] = [:]
    var rules: [RuleDraft] = []
    var texts = PackTexts()
    var extended: [(id: String, version: String)] = []
    var retired: [String] = []
}
