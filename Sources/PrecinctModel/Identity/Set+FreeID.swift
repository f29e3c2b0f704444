extension Set<String> {
    /// The smallest whole number from 1 that is no id yet.
    public var nextFreeID: String {
        var number = count + 1
        for candidate in 1...(count + 1) where !contains("\(candidate)") {
            number = candidate
            break
        }
        return "\(number)"
    }
}
