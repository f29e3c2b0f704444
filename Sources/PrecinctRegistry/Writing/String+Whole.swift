import Wording

extension String {
    /// Refuses the character NUL, which SQLite takes for the end of a text: what follows it would be lost.
    func requireWhole() throws(Problem) {
        guard let nul = utf8.firstIndex(of: 0) else { return }
        throw Problem(.enteringNul, ["text": String(self[..<nul].suffix(60)) + "\u{2400}"])
    }
}
