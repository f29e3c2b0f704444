extension String {
    /// Whether the text may identify something: it is not empty and has no space at either end.
    var isTidy: Bool { !isEmpty && trimmed == self }
}
