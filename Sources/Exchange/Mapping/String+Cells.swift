extension String {
    /// A precinct's number without the sign before it: `№ 12`, `No. 12` and `УИК №12` are `12`; zeros stay.
    ///
    /// A word that begins like a sign is none: «Noosa» stays whole, because no digit follows.
    var precinctNumber: String {
        for sign in ["№", "No.", "No", "N°", "#", "УИК"] where hasPrefix(sign) {
            let rest = String(dropFirst(sign.count)).trimmed
            if let first = rest.first, first.isNumber || first == "№" || sign == "№" {
                return rest.precinctNumber
            }
        }
        return self
    }

    /// The text without white space at its ends, the no-break space and the byte order mark included.
    var trimmed: String {
        func isBlank(_ character: Character) -> Bool { character.isWhitespace || character == "\u{FEFF}" }
        guard let start = firstIndex(where: { !isBlank($0) }), let end = lastIndex(where: { !isBlank($0) })
        else {
            return ""
        }
        return String(self[start...end])
    }
}
