extension Character {
    /// The number of terminal columns (Unicode UAX #11; combining marks and format characters take none).
    var displayWidth: Int {
        guard let scalar = unicodeScalars.first else { return 0 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return 0
        default: break
        }
        let isEmoji = scalar.properties.isEmojiPresentation || unicodeScalars.contains("\u{FE0F}")
        return isEmoji || Character.wide.contains { $0.contains(scalar.value) } ? 2 : 1
    }

    /// East Asian wide and full-width blocks.
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
        0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
        0x20000...0x3FFFD,
    ]
}

extension String {
    /// The number of terminal columns.
    var displayWidth: Int {
        // Plain ASCII, of which tables of references and figures mostly consist, has one column a byte.
        if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return utf8.count }
        return reduce(0) { $0 + $1.displayWidth }
    }

    /// The text filled up with spaces, or cut with “…”, to a number of columns.
    func fitted(to columns: Int, isTrailing: Bool = false) -> String {
        let width = displayWidth
        if width <= columns {
            let space = String(repeating: " ", count: columns - width)
            return isTrailing ? space + self : self + space
        }
        var kept = ""
        var used = 0
        for character in self {
            guard used + character.displayWidth < columns else { break }
            kept.append(character)
            used += character.displayWidth
        }
        return kept + "…" + String(repeating: " ", count: max(0, columns - used - 1))
    }

    /// The text filled up with spaces, or its end after “…”, for references whose number stands last.
    func fittedFromEnd(to columns: Int) -> String {
        guard displayWidth > columns else { return fitted(to: columns) }
        var kept: [Character] = []
        var used = 1
        for character in reversed() {
            guard used + character.displayWidth <= columns else { break }
            kept.append(character)
            used += character.displayWidth
        }
        return "…" + String(kept.reversed()) + String(repeating: " ", count: max(0, columns - used))
    }

    /// The text without anything a terminal would obey: names come from strangers.
    var printable: String {
        var result = ""
        for scalar in unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control: result.append(" ")
            case .lineSeparator, .paragraphSeparator: result.append(" ")
            case .format where scalar != "\u{200D}" && scalar != "\u{00AD}": result.append("\u{FFFD}")
            case .surrogate, .unassigned, .privateUse: result.append("\u{FFFD}")
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// The text in lines no wider than a number of columns, broken at spaces where there are any.
    func wrapped(to columns: Int) -> [String] {
        let limit = max(columns, 8)
        var lines: [String] = []
        var line = ""
        var used = 0
        for word in split(separator: " ") {
            var word = String(word)
            var width = word.displayWidth
            if used > 0, used + 1 + width > limit {
                lines.append(line)
                (line, used) = ("", 0)
            }
            while width > limit {
                var head = ""
                var taken = 0
                while let character = word.first, taken + character.displayWidth <= limit {
                    head.append(word.removeFirst())
                    taken += character.displayWidth
                }
                lines.append(head)
                width = word.displayWidth
            }
            if used > 0 { line += " " }
            line += word
            used += width + (used > 0 ? 1 : 0)
        }
        if !line.isEmpty || lines.isEmpty { lines.append(line) }
        return lines
    }
}
