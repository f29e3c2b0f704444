extension String {
    /// Whether the text is not empty and has no space at either end.
    var isTidy: Bool {
        guard let first, let last else { return false }
        return !first.isWhitespace && !last.isWhitespace
    }

    /// Whether the text has nothing but spaces.
    var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
