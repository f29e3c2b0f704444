import AccessAudit
import PrecinctModel
import Wording

extension FindingWording {
    /// The fact that the figures are of; nil when they are of none alone.
    ///
    /// Where a finding is open its first missing fact need not be the one that is compared: only a fact of
    /// the figure's own kind is named.
    var subjectName: FindingDetail.FactName? {
        guard let detail = finding.detail else { return nil }
        guard finding.isOpen, let figure = detail.measured ?? detail.required else { return detail.subject }
        return ([detail.subject].compactMap { $0 } + detail.nextSteps.map(\.fact)).first { fits($0, figure) }
    }

    private func fits(_ fact: FindingDetail.FactName, _ figure: FindingDetail.Figure) -> Bool {
        guard let id = fact.attribute, let kind = reading.heading.vocabulary.kind(fact.element.kind),
            let slot = kind.slot(of: id)
        else { return false }
        return switch (kind.attributes[slot].type, figure.value) {
        case (.number(let own), .number(_, let unit)): own == unit
        case (.integer, .number(_, let unit)), (.date, .number(_, let unit)): unit == .one
        case (.boolean, .boolean), (.choice, .choices): true
        default: false
        }
    }

    /// A figure to be put into words; nil when nothing is known of it.
    func known(_ figure: FindingDetail.Figure?) -> FigureWording? {
        guard let figure else { return nil }
        let words = FigureWording(figure, subject: subjectName, reading)
        return words.isUnknown ? nil : words
    }

    /// A figure with its comparison; nil when nothing is known of it.
    func figure(_ figure: FindingDetail.Figure?) -> String? {
        known(figure).map { reading.texts.compared($0.figure.comparison, $0.value) }
    }
}
