extension HTML {
    /// A name and its value within a description list; nothing where there is no value.
    static func entry(_ name: String, _ value: HTML?) -> HTML {
        guard let value else { return "" }
        return "<div><dt>\(name)</dt><dd>\(value)</dd></div>\n"
    }

    /// A name and words beside it within a description list; nothing where there are none.
    ///
    /// The label keeps literals apart: an unlabelled one is always markup.
    static func entry(_ name: String, words: String?) -> HTML {
        let markup: HTML? = words.map { "\($0)" }
        return entry(name, markup)
    }

    /// A list of sentences; a single one stands alone.
    static func list(_ items: [String]) -> HTML? {
        switch items.count {
        case 0: nil
        case 1: "\(items[0])"
        default: "<ul>\(items.map { "<li>\($0)</li>" as HTML })</ul>"
        }
    }

    /// Words set apart from the writing direction of what surrounds them: names come from strangers.
    static func name(_ value: String) -> HTML { "<bdi>\(value)</bdi>" }

    /// A table that scrolls by itself where the screen is narrow, and can be reached by keyboard to do so.
    static func table(id: String, caption: String, heads: [String], kind: String = "", rows: HTML) -> HTML {
        """
        <div class="scroll" role="region" aria-labelledby="\(id)" tabindex="0">
        <table class="\(kind)">
        <caption id="\(id)">\(caption)</caption>
        <thead><tr>\(heads.map { "<th scope=\"col\">\($0)</th>" as HTML })</tr></thead>
        <tbody>
        \(rows)</tbody>
        </table>
        </div>

        """
    }

    /// A word with a sign and a colour beside it; the word alone carries the meaning.
    static func state(_ kind: String, sign: String, _ word: String) -> HTML {
        "<span class=\"state \(kind)\"><span aria-hidden=\"true\">\(sign) </span>\(word)</span>"
    }
}

extension HTML {
    /// A relative path for a link: every byte but letters, digits and `-._/` is percent-encoded, so that no
    /// name can become a scheme or a host.
    static func path(_ path: String) -> String {
        var text = ""
        for byte in path.utf8.drop(while: { $0 == 0x2F }) {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x2F:
                text.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                text += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
            }
        }
        return text
    }
}
