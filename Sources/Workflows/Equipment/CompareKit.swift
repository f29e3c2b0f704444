public import AccessAudit
public import PrecinctModel
public import PrecinctRegistry
import Wording

/// Compares what precincts have with what they ought to have.
public struct CompareKit: Sendable {
    /// One precinct beside one or more kits.
    public struct Comparison: Sendable {
        /// The precinct.
        public let precinct: PrecinctReference
        /// What there is of every item, by kit.
        public let balances: [[KitBalance]]
        /// The inventory numbers of its things and its building's.
        public let inventoryNumbers: [ElementReference: String]
    }

    private let surroundings: Surroundings

    /// The kits.
    public let kits: [Kit]

    /// Prepares the verb.
    ///
    /// - Parameter ids: the kits wanted; empty for those of the registry's country.
    /// - Throws: `Problem` for an unknown kit.
    public init(_ surroundings: Surroundings, kits ids: [String], registry: Registry) throws {
        self.surroundings = surroundings
        kits = try Self.kits(ids, registry: registry)
    }

    /// The kits with some ids, or those of the registry's country.
    ///
    /// - Throws: `Problem` for an unknown kit.
    public static func kits(_ ids: [String], registry: Registry) throws -> [Kit] {
        ids.isEmpty
            ? try Kit.defaults(country: registry.settings.country) : try ids.map { try Kit.builtIn($0) }
    }

    /// Compares one precinct.
    ///
    /// - Throws: `Problem` for an unknown precinct.
    public func callAsFunction(_ reference: String, registry: Registry) throws -> Comparison {
        comparison(
            try registry.dossierSource(of: try registry.resolve(reference), asOf: surroundings.now))
    }

    /// Compares the precincts of an area, or all, one by one; memory does not grow with their number.
    ///
    /// - Throws: `Problem` for an unknown area, and what the body throws.
    public func forEach(area: String?, registry: Registry, _ body: (Comparison) throws -> Void) throws {
        try registry.forEachBatch(area: area, asOf: surroundings.now) { batch in
            for source in batch { try body(comparison(source)) }
        }
    }

    private func comparison(_ source: DossierSource) -> Comparison {
        let dossier = source.dossier(asOf: surroundings.now, vocabulary: .builtIn)
        return Comparison(
            precinct: source.precinct.reference, balances: kits.map { $0.balance(of: dossier) },
            inventoryNumbers: dossier.inventoryNumbers)
    }
}

extension Dossier {
    /// The inventory numbers of the things that may be there.
    fileprivate var inventoryNumbers: [ElementReference: String] {
        var numbers: [ElementReference: String] = [:]
        for (kind, list) in zip(vocabulary.kinds, lists) where kind.isEquipment {
            for element in list.elements {
                numbers[element.reference] = EquipmentItem(element, of: kind).inventoryNumber
            }
        }
        return numbers
    }
}
