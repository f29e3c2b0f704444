import AccessAudit
import EmbeddedSchemas
import Foundation
import PrecinctModel
import Wording

/// An inspection form as one HTML file: A4, black on white, readable on a screen and by a screen reader too.
struct ChecklistPage {
    let checklist: Checklist
    let texts: Texts

    var wording: ChecklistWording { ChecklistWording(heading: checklist.heading, texts: texts) }

    /// The whole page.
    var html: HTML {
        let name = texts(.checklistTitle, ["ref": checklist.precinct.reference.description])
        return """
            <!DOCTYPE html>
            <html lang="\(texts.language.rawValue)">
            <head>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <title>\(checklist.heading.isSample ? "\(texts(.reportSample)) " : "")\(name)</title>
            <style>
            \(HTML(trusting: EmbeddedStyle.checklist))\(HTML(trusting: pageFooter))</style>
            </head>
            <body>
            <a class="skip" href="#questions">\(texts(.checklistSkip))</a>
            <header>
            \(sampleNotice)<h1>\(name)</h1>
            <dl class="facts">
            \(circumstances)</dl>
            \(sharing)<dl class="fill">
            \(blanks)</dl>
            </header>
            <nav aria-label="\(texts(.reportContents))">
            <ul>
            \(checklist.sections.map { "<li><a href=\"#\(id(of: $0))\">\(title(of: $0))</a></li>\n" as HTML })</ul>
            </nav>
            <main id="questions" tabindex="-1">
            \(instructions)\(first)\(checklist.sections.map(section))\(signature)</main>
            <footer>\(sampleNotice)</footer>
            </body>
            </html>

            """
    }

    private var sampleNotice: HTML {
        checklist.heading.isSample
            ? "<p class=\"sample\"><strong>\(texts(.reportSample))</strong></p>\n" : ""
    }

    private var circumstances: HTML {
        let precinct = checklist.precinct
        let place = [checklist.premises?.venue, checklist.premises?.address].compactMap { $0 }
            .filter { !$0.isEmpty }.joined(separator: ", ")
        let packs = checklist.heading.audit.packs.map { texts.title(of: $0) }
        return """
            \(HTML.entry(texts(.reportPrecinct), HTML.name(precinct.name ?? precinct.reference.description)))\
            \(HTML.entry(texts(.reportArea), HTML.name(precinct.areaName ?? precinct.reference.area)))\
            \(HTML.entry(texts(.reportCommission), precinct.commission.map { HTML.name($0) }))\
            \(HTML.entry(texts(.reportPlace), HTML.name(place.isEmpty ? texts(.reportPlaceUnknown) : place)))\
            \(HTML.entry(texts(.reportPacks), words: packs.joined(separator: "; ")))\
            \(HTML.entry(texts(.reportAsOf), words: checklist.heading.asOfText))\
            \(HTML.entry(texts(.reportRegistry), HTML.name(checklist.heading.registryRevision)))
            """
    }

    private var sharing: HTML {
        guard !checklist.sharing.isEmpty else { return "" }
        let names = checklist.sharing.map(\.description).joined(separator: ", ")
        return "<p class=\"notice\">\(texts(.checklistShared, ["precincts": names]))</p>\n"
    }

    /// What the inspector writes once.
    private var blanks: HTML {
        let keys: [TextKey] = [
            .checklistInspector, .checklistDate, .checklistInstruments, .checklistInspection,
        ]
        return "\(keys.map { "<div><dt>\(texts($0))</dt><dd></dd></div>\n" as HTML })"
    }

    private var instructions: HTML {
        let keys: [TextKey] = [
            .checklistHowBlank, .checklistHowTick, .checklistHowUnknown, .checklistHowKnown,
            .checklistHowList, .checklistHowPresence, .checklistHowName,
        ]
        return """
            <section id="how">
            <h2>\(texts(.checklistHow))</h2>
            <ul>\(keys.map { "<li>\(texts($0))</li>" as HTML })</ul>
            </section>

            """
    }

    private var first: HTML {
        guard !checklist.first.isEmpty else { return "" }
        let items = checklist.first.map { row in
            let line = wording.line(row)
            return """
                <li><a href="#q\(row.number)">№ \(row.number)</a> <bdi>\(line.label)</bdi> <small>\(line.urgency)</small></li>

                """ as HTML
        }
        return """
            <section id="first">
            <h2>\(texts(.checklistFirst))</h2>
            <ol>
            \(items)</ol>
            </section>

            """
    }

    private var signature: HTML {
        """
        <section id="signature">
        <h2>\(texts(.checklistSignature))</h2>
        <dl class="fill">
        \(["", ""].map { _ in "<div><dt>\(texts(.checklistSigned))</dt><dd></dd></div>\n" as HTML })</dl>
        </section>

        """
    }

    /// Page numbers with the precinct: sheets come apart.
    ///
    /// Everything but digits and Latin letters is escaped, so that no name can end the string.
    private var pageFooter: String {
        var name = ""
        for scalar in checklist.precinct.reference.description.unicodeScalars {
            let isPlain =
                scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
            name += isPlain ? String(scalar) : "\\\(String(max(scalar.value, 1), radix: 16)) "
        }
        return """
            @page {
              @bottom-left { content: "\(name)"; font: 8pt sans-serif; }
              @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; }
            }

            """
    }
}
