import PrecinctModel
import PrecinctRegistry

extension Registry {
    /// The elements an owner does have of a kind, when it does not have the one asked for; else nil.
    ///
    /// A misspelt id would otherwise become a second ramp.
    func others(insteadOf element: ElementReference, of owner: Owner) throws -> [String]? {
        guard element.id != "*", Vocabulary.builtIn.kind(element.kind)?.isSingle != true else { return nil }
        let known = try elements(of: owner, kind: element.kind)
        return known.contains(element) ? nil : known.map(\.description)
    }
}
