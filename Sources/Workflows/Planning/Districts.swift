import PrecinctModel
import PrecinctRegistry

/// Which district every area lies in: things are shared out within one.
struct Districts {
    private let areas: [String: Area]

    init(_ registry: Registry) throws {
        areas = Dictionary(try registry.areas().map { ($0.code, $0) }) { first, _ in first }
    }

    /// Whether there is an area of that code.
    func knows(_ code: String) -> Bool { areas[code] != nil }

    /// The district around an area, else the city, else the area itself.
    func district(of code: String) -> String {
        let around = way(up: code)
        for kind in [Area.Kind.district, .city] {
            if let found = around.first(where: { areas[$0]?.kind == kind }) { return found }
        }
        return code
    }

    /// Whether an area is another one or lies in it.
    func lies(_ code: String, in other: String) -> Bool { way(up: code).contains(other) }

    /// The area and those around it, the nearest first.
    private func way(up code: String) -> [String] {
        var way: [String] = []
        var next: String? = code
        while let code = next, !way.contains(code) {
            way.append(code)
            next = areas[code]?.parent
        }
        return way
    }
}
