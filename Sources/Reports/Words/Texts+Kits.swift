public import AccessAudit
import PrecinctModel
public import Wording

extension Texts {
    /// The title of a kit.
    public func title(of kit: Kit) -> String { self["kit/\(kit.id)/title"] ?? kit.id }

    /// What an item of a kit is called.
    public func title(of item: KitItem, in kit: Kit) -> String {
        self["kit/\(kit.id)/items/\(item.id)/title"] ?? item.id
    }

    /// Says where an item of a kit comes from; what is no law begins by saying so.
    func source(of item: KitItem, in kit: Kit) -> String {
        let instrument = item.citation.instrument
        return source(
            item.citation, instrument: self["kit/\(kit.id)/instruments/\(instrument)/title"] ?? instrument)
    }

    /// A fact that is not known, with the reasons.
    func unknown(_ step: FindingDetail.NextStep) -> String {
        "\(fact(step.fact)) (\(reasons(step.causes).joined(separator: ", ")))"
    }
}
