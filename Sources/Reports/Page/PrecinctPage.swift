public import AccessAudit
import PrecinctModel
public import Wording

/// One precinct as one self-contained HTML file: for screens, screen readers and A4 paper, without scripts.
public struct PrecinctPage: Sendable {
    private let heading: ReportHeading
    private let texts: Texts

    /// Prepares a page in the language of some texts.
    public init(_ heading: ReportHeading, texts: Texts) {
        self.heading = heading
        self.texts = texts
    }

    /// The page of one precinct.
    public func html(of verdict: PrecinctVerdict, panoramas: [PanoramaSummary] = []) -> HTML {
        let reading = VerdictReading(heading: heading, texts: texts, verdict: verdict)
        let page = Page(heading: heading, texts: texts)
        let content = PrecinctContent(reading: reading)
        let reference = verdict.precinct.reference.description
        var sections = [
            Page.Section(id: "verdict", title: texts(.reportVerdict)),
            Page.Section(id: "chain", title: texts(.reportChain)),
            Page.Section(id: "failed", title: content.title(.reportFailed, reading.failed.count)),
            Page.Section(id: "open", title: content.title(.reportOpen, reading.open.count)),
            Page.Section(id: "next", title: content.title(.reportNextList, reading.nextFacts.count)),
            Page.Section(id: "passed", title: content.title(.reportPassed, reading.passed.count)),
            Page.Section(
                id: "inapplicable", title: content.title(.reportInapplicable, reading.inapplicable.count)),
        ]
        if content.hasWaivers {
            sections.insert(
                Page.Section(id: "waivers", title: reading.waiverTitle), at: 3)
        }
        if !panoramas.isEmpty {
            sections.append(
                Page.Section(id: "panoramas", title: content.title(.reportPanoramas, panoramas.count)))
        }
        return """
            \(page.opening(title: texts(.reportTitle, ["ref": reference]), circumstances: content.circumstances, sections: sections + [page.about]))\
            \(content.verdict)\
            \(content.chain)\
            \(content.failures)\
            \(content.waivers)\
            \(content.open)\
            \(content.nextFacts)\
            \(content.passed)\
            \(content.inapplicable)\
            \(panoramas.isEmpty ? "" : content.panoramas(panoramas))\
            \(page.closing)
            """
    }
}
