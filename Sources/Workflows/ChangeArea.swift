public import PrecinctRegistry
import Wording

/// Enters areas and changes them.
public struct ChangeArea: Sendable {
    /// What is to be set; nil leaves as it is, an empty text clears.
    public struct Request: Sendable {
        /// The name for people.
        public var name: String?
        /// The code of the area it lies in.
        public var parent: String?
        /// Its level.
        public var kind: Area.Kind?
        /// The IANA zone.
        public var zone: String?

        /// Asks for nothing yet.
        public init() {}
    }

    private let surroundings: Surroundings

    /// Prepares the verb.
    public init(_ surroundings: Surroundings) {
        self.surroundings = surroundings
    }

    /// Adds an area.
    ///
    /// - Throws: `Problem` for a malformed code, an unknown parent or zone, or an area that is there already.
    public func add(_ code: String, _ request: Request, reason: String?, registry: Registry) throws -> Area {
        let area = Area(code: code, name: code, kind: .other).applying(request)
        try registry.write(
            actor: surroundings.actor, command: "area add \(code)", reason: reason, now: surroundings.now
        ) { try $0.addArea(area) }
        return area
    }

    /// Sets what is given of an area.
    ///
    /// - Throws: `Problem` for an unknown area, parent or zone, an empty name, or a parent within the area.
    public func set(_ code: String, _ request: Request, reason: String?, registry: Registry) throws -> Area {
        try registry.write(
            actor: surroundings.actor, command: "area set \(code)", reason: reason, now: surroundings.now
        ) { change in
            let area = try registry.area(code).applying(request)
            try change.updateArea(area)
            return area
        }
    }
}

extension Area {
    fileprivate func applying(_ request: ChangeArea.Request) -> Area {
        var area = self
        if let name = request.name { area.name = name }
        if let parent = request.parent { area.parent = parent.orNothing }
        if let kind = request.kind { area.kind = kind }
        if let zone = request.zone { area.zone = zone.orNothing }
        return area
    }
}
