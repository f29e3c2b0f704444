public import PrecinctRegistry
import Wording

/// Enters commissions and changes them.
public struct ChangeCommission: Sendable {
    /// What is to be set; nil leaves as it is, an empty text clears.
    public struct Request: Sendable {
        /// The name for people.
        public var name: String?
        /// Its level.
        public var kind: Commission.Kind?
        /// The code of its area.
        public var area: String?
        /// The id of the commission above it.
        public var parent: String?

        /// Asks for nothing yet.
        public init() {}
    }

    private let surroundings: Surroundings

    /// Prepares the verb.
    public init(_ surroundings: Surroundings) {
        self.surroundings = surroundings
    }

    /// Adds a commission.
    ///
    /// - Throws: `Problem` for an unknown area or parent, or a commission that is there already.
    public func add(
        _ id: String, _ request: Request, reason: String?, registry: Registry
    ) throws -> Commission {
        guard id.orNothing != nil else { throw Problem(.lifecycleCommissionId, kind: .usage) }
        let commission = Commission(id: id, kind: .territorial, name: id).applying(request)
        try registry.write(
            actor: surroundings.actor, command: "commission add \(id)", reason: reason, now: surroundings.now
        ) { try $0.addCommission(commission) }
        return commission
    }

    /// Sets what is given of a commission.
    ///
    /// - Throws: `Problem` for an unknown commission, area or parent.
    public func set(
        _ id: String, _ request: Request, reason: String?, registry: Registry
    ) throws -> Commission {
        try registry.write(
            actor: surroundings.actor, command: "commission set \(id)", reason: reason, now: surroundings.now
        ) { change in
            let commission = try registry.commission(id).applying(request)
            try change.updateCommission(commission)
            return commission
        }
    }
}

extension Commission {
    fileprivate func applying(_ request: ChangeCommission.Request) -> Commission {
        var commission = self
        if let name = request.name { commission.name = name }
        if let kind = request.kind { commission.kind = kind }
        if let area = request.area { commission.area = area.orNothing }
        if let parent = request.parent { commission.parent = parent.orNothing }
        return commission
    }
}
