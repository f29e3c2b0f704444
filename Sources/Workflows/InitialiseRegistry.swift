import AccessAudit
public import Foundation
import PrecinctModel
public import PrecinctRegistry
import Wording

/// Makes an empty registry.
public struct InitialiseRegistry: Sendable {
    private let surroundings: Surroundings

    /// Prepares the verb.
    public init(_ surroundings: Surroundings) {
        self.surroundings = surroundings
    }

    /// Makes a registry in a new or empty directory, with the packs of its country.
    ///
    /// - Throws: `Problem` for a directory in use, an unknown zone or country code.
    public func callAsFunction(at directory: URL, country: String, zone: String, packs: [String]) throws
        -> RegistrySettings
    {
        guard LocalTime(identifier: zone) != nil else {
            throw Problem(.requestZone, ["zone": zone], kind: .usage)
        }
        guard country.utf8.count == 2, country.utf8.allSatisfy({ (65...90).contains($0) }) else {
            throw Problem(.requestCountry, ["country": country], kind: .usage)
        }
        let chosen = packs.isEmpty ? RulePack.defaults(country: country) : packs
        for pack in chosen {
            guard !OpenPacks.isFile(pack) else {
                throw Problem(.packsOnlyBuiltIn, ["pack": pack], kind: .usage)
            }
            _ = try RulePack.builtIn(pack)
        }
        let registry = try Registry.create(
            at: directory, country: country, zone: zone, actor: surroundings.actor, now: surroundings.now,
            packs: chosen)
        defer { try? registry.close() }
        return registry.settings
    }
}
