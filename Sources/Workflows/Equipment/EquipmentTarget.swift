import PrecinctModel
import PrecinctRegistry
import Wording

/// A place as a command names it: a precinct, or the store.
enum EquipmentTarget: Hashable {
    case precinct(PrecinctReference)
    case store

    /// The word for the store on a command line and in stored reasons.
    static let storeWord = "store"

    init(_ text: String, registry: Registry) throws {
        self = text == Self.storeWord ? .store : .precinct(try registry.resolve(text))
    }

    /// Who has a thing of a kind there: the precinct or the building it votes in; nil for the store.
    ///
    /// - Throws: `Problem` when the thing belongs to a building and nobody said in which one the precinct votes.
    func owner(of kind: ElementKind, in registry: Registry, at now: Instant) throws -> Owner? {
        guard case .precinct(let reference) = self else { return nil }
        guard kind.owner == .premises else { return .precinct(reference) }
        guard let building = try registry.premises(of: reference, asOf: now) else {
            throw Problem(.observeNoPremises, ["precinct": reference.description])
        }
        return .premises(building.premises.id)
    }
}
