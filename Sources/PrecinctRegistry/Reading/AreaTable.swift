import PrecinctModel

/// The names and clocks of some areas.
struct AreaTable {
    private let areas: [String: Area]
    private let clocks: [String: LocalTime]
    private let fallback: LocalTime

    /// Takes areas together with those around them.
    ///
    /// - Parameter zone: The zone of areas for which none is named.
    init(_ areas: [String: Area], zone: String) {
        self.areas = areas
        fallback = LocalTime(identifier: zone) ?? .utc
        let zones = Set(areas.values.compactMap(\.zone))
        clocks = Dictionary(
            uniqueKeysWithValues: zones.compactMap { zone in LocalTime(identifier: zone).map { (zone, $0) } })
    }

    /// The name of an area.
    func name(of code: String) -> String? { areas[code]?.name }

    /// The codes of an area and of those around it, from the inside out.
    func chain(of code: String) -> [String] {
        var found: [String] = []
        var next: String? = code
        while let code = next, found.count < 16 {
            found.append(code)
            next = areas[code]?.parent
        }
        return found
    }

    /// The clock of an area: its own zone, else that of the nearest area around it, else the registry's.
    func localTime(of code: String) -> LocalTime {
        var next: String? = code
        // The levels of a country are few; the bound keeps a ring of parents from turning forever.
        for _ in 0..<16 {
            guard let area = next.flatMap({ areas[$0] }) else { break }
            if let clock = area.zone.flatMap({ clocks[$0] }) { return clock }
            next = area.parent
        }
        return fallback
    }
}
