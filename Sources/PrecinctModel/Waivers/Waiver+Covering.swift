extension Waiver {
    /// Tells whether it is about a rule and an element, whatever the day.
    public func concerns(pack: String, rule: String, element: String?) -> Bool {
        self.pack == pack && self.rule == rule && (self.element == nil || self.element == element)
    }
}

extension Waiver.Scope {
    /// Tells whether it covers a precinct that lies in some areas, one within the other.
    public func covers(_ precinct: PrecinctReference, in areas: Set<String>) -> Bool {
        switch self {
        case .precinct(let reference): reference == precinct
        case .area(let code): areas.contains(code)
        }
    }
}
