/// Every kind of element and every attribute Pandus knows, defined once in `Schemas/vocabulary.yaml`.
///
/// Kinds and attributes have numbers, because the audit reads facts by position rather than by name.
public final class Vocabulary: Sendable {
    /// The version of the file.
    public let version: String
    /// The kinds, in the order of the file.
    public let kinds: [ElementKind]
    private let kindIndex: [String: Int]

    /// Builds a vocabulary from its kinds.
    public init(version: String, kinds: [ElementKind]) {
        self.version = version
        self.kinds = kinds
        kindIndex = Dictionary(uniqueKeysWithValues: kinds.enumerated().map { ($1.id, $0) })
    }

    /// The number of a kind, nil when there is no such kind.
    public func index(of kind: String) -> Int? { kindIndex[kind] }

    /// The kind with an id.
    public func kind(_ id: String) -> ElementKind? { kindIndex[id].map { kinds[$0] } }

    /// The known word nearest to an unknown one, nil when none is near.
    public static func nearest(to word: String, among words: some Sequence<String>) -> String? {
        let limit = word.count <= 3 ? 1 : max(2, word.count / 3)
        var best: (word: String, distance: Int)?
        for candidate in words {
            let distance = editDistance(Array(word.lowercased()), Array(candidate.lowercased()))
            if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
        }
        return best?.word
    }

    /// Levenshtein's distance with one row of memory.
    private static func editDistance(_ left: [Character], _ right: [Character]) -> Int {
        var row = Array(0...right.count)
        for (i, a) in left.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, b) in right.enumerated() {
                let above = row[j + 1]
                row[j + 1] = min(above + 1, row[j] + 1, diagonal + (a == b ? 0 : 1))
                diagonal = above
            }
        }
        return row[right.count]
    }
}
