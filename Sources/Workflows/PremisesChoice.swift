import Digests
import PrecinctModel
import PrecinctRegistry
import Wording

/// The building somebody names: by its id, or by its address and venue.
public struct PremisesChoice: Sendable {
    /// The id of a building.
    public var id: String?
    /// The address.
    public var address: String?
    /// What the building is.
    public var venue: String?

    /// Names a building.
    public init(id: String?, address: String?, venue: String?) {
        self.id = id?.orNothing
        self.address = address?.orNothing
        self.venue = venue?.orNothing
    }

    /// Whether nothing is named.
    public var isEmpty: Bool { id == nil && address == nil && venue == nil }

    /// The building it stands for, and whether it has to be entered first.
    ///
    /// - Throws: `Problem` for an unknown id without an address or a venue, for a known one with another address
    ///   or venue than it has, and for an address at which there are several buildings.
    func find(for precinct: PrecinctReference, registry: Registry) throws -> (Premises, isNew: Bool) {
        if let id {
            if let known = try registry.premises(id: id)?.premises {
                try refuseContradiction(known)
                return (known, false)
            }
            guard address != nil || venue != nil else {
                throw Problem(.registryNoPremises, ["premises": id])
            }
            return (Premises(id: id, address: address, venue: venue), true)
        }
        guard let address else {
            return (Premises(id: "\(precinct.area)-\(precinct.number)", venue: venue), true)
        }
        let there = try registry.premises(inArea: precinct.area, address: address, venue: venue)
        if let only = there.first, there.count == 1 { return (only.premises, false) }
        guard there.isEmpty else {
            let known = there.map { "\($0.premises.id) (\($0.premises.venue ?? "–"))" }
            throw Problem(
                .lifecycleSeveralBuildings,
                ["address": address, "known": known.joined(separator: ", ")])
        }
        return (Premises(derivedFrom: precinct.area, address: address, venue: venue), true)
    }

    /// Refuses an address or a venue that the building does not have; spelt otherwise they are the same.
    private func refuseContradiction(_ known: Premises) throws {
        let isSame =
            (address == nil
                || address.map(Premises.joiningKey(address:))
                    == known.address.map(Premises.joiningKey(address:)))
            && (venue == nil
                || venue.map(Premises.joiningKey(venue:)) == known.venue.map(Premises.joiningKey(venue:)))
        guard !isSame else { return }
        func words(_ parts: [String?]) -> String { parts.compactMap { $0 }.joined(separator: ", ") }
        throw Problem(
            .enteringPremisesOther,
            [
                "premises": known.id, "known": words([known.venue, known.address]),
                "given": words([venue, address]),
            ])
    }
}

extension Premises {
    /// A building nobody has named: the same area, address and venue, however spelt, always get the same id.
    init(derivedFrom area: String, address: String, venue: String?) {
        let key = Premises.joiningKey(address: address)
        let name = venue.map { Premises.joiningKey(venue: $0) } ?? ""
        let digest = SHA256Digest(of: "\(area)\n\(key)\n\(name)").hexadecimal
        self.init(id: "b-\(digest.prefix(10))", address: address, venue: venue)
    }
}
