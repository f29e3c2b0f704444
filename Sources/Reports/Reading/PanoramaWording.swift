import AccessAudit
import PrecinctModel
import Wording

/// What a panorama shows, in words from the registry's own facts: the same content for those who do not
/// see the picture.
struct PanoramaWording {
    let panorama: PanoramaSummary
    let reading: VerdictReading

    init(_ panorama: PanoramaSummary, in reading: VerdictReading) {
        self.panorama = panorama
        self.reading = reading
    }

    private var texts: Texts { reading.texts }

    /// The element it shows, nil when its view names none of the vocabulary's kinds.
    private var element: ElementReference? {
        guard let view = panorama.view else { return nil }
        let parts = view.split(separator: "/", maxSplits: 1).map(String.init)
        guard let kind = parts.first, reading.heading.vocabulary.kind(kind) != nil else { return nil }
        return ElementReference(kind: kind, id: parts.count == 2 ? parts[1] : kind)
    }

    /// What it shows, in a few words.
    var title: String {
        element.map { texts.element($0) } ?? panorama.view ?? panorama.fileName
    }

    /// The text that stands for the picture.
    var alternative: String { panorama.description ?? texts(.reportPanoramaAlt, ["view": title]) }

    /// The facts of what it shows, one sentence each.
    var facts: [String] {
        guard let element else { return [] }
        var latest: [String: (observation: Observation, order: Int)] = [:]
        for observation in reading.verdict.findings.flatMap({ $0.detail?.sources ?? [] })
        where observation.element == element {
            let key = SourceWording(observation, in: reading).fact
            if let known = latest[key]?.observation, known.observedAt >= observation.observedAt { continue }
            latest[key] = (observation, latest[key]?.order ?? latest.count)
        }
        return latest.values.sorted { $0.order < $1.order }.map { entry in
            let words = SourceWording(entry.observation, in: reading)
            return "\(words.fact): \(words.value) (\(texts(entry.observation.method)))."
        }
    }
}
