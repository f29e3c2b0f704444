import AccessAudit
import Foundation
import PrecinctModel
import Wording

extension PrecinctContent {
    /// The panoramas, each with the same content in words.
    func panoramas(_ panoramas: [PanoramaSummary]) -> HTML {
        section("panoramas", .reportPanoramas, panoramas.count, "\(panoramas.map(figure))")
    }

    private func figure(_ panorama: PanoramaSummary) -> HTML {
        let words = PanoramaWording(panorama, in: reading)
        let size = texts(.reportPanoramaSize, ["width": "\(panorama.width)", "height": "\(panorama.height)"])
        let facts: HTML = HTML.list(words.facts) ?? "\(texts(.reportPanoramaNoFacts))"
        var picture: HTML = ""
        if let thumbnail = panorama.thumbnail {
            let data = Data(thumbnail).base64EncodedString()
            picture = "<img src=\"data:image/jpeg;base64,\(data)\" alt=\"\(words.alternative)\" />\n"
        }
        return """
            <figure>
            <h3>\(HTML.name(words.title))</h3>
            \(picture)<figcaption>
            <p>\(HTML.name(words.alternative))</p>
            <dl class="facts">
            \(HTML.entry(texts(.reportPanoramaFacts), facts))\
            \(HTML.entry(texts(.reportPanoramaChecks), HTML.list(panorama.diagnostics.map { texts($0) })))\
            \(HTML.entry(texts(.reportPanoramaFile), "\(HTML.name(panorama.fileName)), \(size), SHA-256 <code>\(panorama.sha256)</code>"))\
            </dl>
            </figcaption>
            </figure>

            """
    }
}
