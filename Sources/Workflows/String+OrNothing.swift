extension String {
    /// The text, nil when it is empty.
    var orNothing: String? { isEmpty ? nil : self }

    /// The text, nil when it has nothing but spaces.
    var unlessBlank: String? { allSatisfy(\.isWhitespace) ? nil : self }
}
