import PrecinctModel

/// One element of one owner.
struct OwnedElement: Hashable, CustomStringConvertible {
    let owner: Owner
    let element: ElementReference

    var description: String { "\(owner) \(element)" }
}
