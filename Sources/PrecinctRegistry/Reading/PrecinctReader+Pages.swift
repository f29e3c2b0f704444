import GRDB
public import PrecinctModel

extension PrecinctReader {
    /// Some precincts of a selection, and after which one to go on.
    struct Page {
        /// The precincts wanted.
        let listings: [PrecinctListing]
        /// The precinct after which to go on; nil at the end.
        let last: PrecinctReference?
    }

    /// The next precincts after one, ordered by area and as people count.
    ///
    /// - Parameter size: How many precincts are looked at.
    func page(_ selection: PrecinctSelection, after last: PrecinctReference?, size: Int) throws -> Page {
        var found: [Row] = []
        if let areas = selection.areas {
            for area in areas where last.map({ !area.utf8.lexicographicallyPrecedes($0.area.utf8) }) ?? true {
                let number = last.flatMap { $0.area == area ? $0.number : nil } ?? ""
                found += try rows(inArea: area, after: number, limit: size - found.count)
                if found.count == size { break }
            }
        } else {
            found = try rows(after: last ?? PrecinctReference(area: "", number: ""), limit: size)
        }
        let next = found.count == size ? found.last : nil
        return Page(
            listings: try found.compactMap { try listing($0) }.filter(selection.includes),
            last: next.map { PrecinctReference(area: $0[1], number: $0[2]) })
    }
}

extension PrecinctReference {
    /// Tells whether it comes before another where precincts are ordered by area and as people count.
    public func comesBefore(_ other: PrecinctReference) -> Bool {
        for (mine, its) in [
            (area, other.area), (number.numberKey, other.number.numberKey), (number, other.number),
        ] where mine != its {
            return mine.utf8.lexicographicallyPrecedes(its.utf8)
        }
        return false
    }
}
