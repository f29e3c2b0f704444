import AccessAudit
import EmbeddedSchemas
import PrecinctModel
import Wording

/// What every page has around its content: the head, the sample notice, the circumstances, the small print.
struct Page {
    let heading: ReportHeading
    let texts: Texts

    /// A section of a page, for the table of contents.
    struct Section {
        let id: String
        let title: String
    }

    /// Everything up to the content.
    func opening(title: String, circumstances: HTML, sections: [Section]) -> HTML {
        """
        <!DOCTYPE html>
        <html lang="\(texts.language.rawValue)">
        <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>\(heading.isSample ? "\(texts(.reportSample)) " : "")\(title)</title>
        <style>
        \(HTML(trusting: EmbeddedStyle.report))</style>
        </head>
        <body>
        <a class="skip" href="#verdict">\(texts(.reportSkip))</a>
        <header>
        \(sampleNotice)<h1>\(title)</h1>
        <dl class="facts">
        \(circumstances)\(HTML.entry(texts(.reportAsOf), words: heading.asOfText))\(past)\(election)\(HTML.entry(texts(.reportMoment), words: texts(heading.audit.moment)))\(HTML.entry(texts(.reportRegistry), HTML.name(heading.registryRevision)))\(HTML.entry(texts(.reportPacks), packNames))</dl>
        </header>
        <nav aria-label="\(texts(.reportContents))">
        <ul>
        \(sections.map { "<li><a href=\"#\($0.id)\">\($0.title)</a></li>\n" as HTML })</ul>
        </nav>
        <main>

        """
    }

    /// Everything after the content.
    var closing: HTML {
        """
        </main>
        <footer>
        <h2 id="about">\(texts(.reportAbout))</h2>
        <p>\(texts(.reportWords))</p>
        \(HTML.table(id: "packs", caption: texts(.reportPacks), heads: packHeads, kind: "small", rows: packRows))\(sampleNotice)</footer>
        </body>
        </html>

        """
    }

    /// The last entry of every table of contents.
    var about: Section { Section(id: "about", title: texts(.reportAbout)) }

    private var sampleNotice: HTML {
        heading.isSample ? "<p class=\"sample\"><strong>\(texts(.reportSample))</strong></p>\n" : ""
    }

    private var past: HTML {
        heading.knownAt.map { HTML.entry(texts(.pastKnownAt), words: heading.clock($0)) } ?? ""
    }

    private var election: HTML {
        guard let election = heading.election else { return "" }
        let deadlines = HTML.list(election.deadlineLines(texts)) ?? ""
        return """
            \(HTML.entry(texts(.electionHeading), words: election.title))\
            \(HTML.entry(texts(.electionDue), deadlines))
            """
    }

    private var packNames: HTML {
        let names = heading.audit.packs.map { pack in
            let name = "\(texts.title(of: pack)) (\(pack.id) \(pack.version))"
            return texts.unseen(in: pack).map { "\(name). \($0)" } ?? name
        }
        return HTML.list(names) ?? ""
    }

    private var packHeads: [String] {
        [
            texts(.reportPackId), texts(.reportPackVersion), texts(.reportPackForce),
            texts(.reportLawNotSeen).uppercasedFirst, "SHA-256",
        ]
    }

    private var packRows: HTML {
        var rows: HTML = ""
        for pack in heading.audit.packs {
            rows += """
                <tr><th scope="row">\(texts.title(of: pack)) (\(pack.id))</th><td>\(pack.version)</td>\
                <td>\(texts(pack.binding))</td>\
                <td>\(HTML.list(texts.unseenTitles(in: pack)) ?? "–")</td>\
                <td><code>\(pack.sha256)</code></td></tr>

                """
        }
        return rows
    }
}
