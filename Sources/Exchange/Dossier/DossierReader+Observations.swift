import PrecinctModel
import Wording

/// What holds for a value that does not say otherwise.
struct DossierDefaults {
    var observedAt: Instant?
    var method: ObservationMethod
    var observer: String
    var instrument: String?
    var inspection: String?
}

extension DossierReader {
    static let provenance = [
        "method", "instrument", "observedAt", "observer", "inspection", "evidence", "reason", "sourceText",
        "order",
    ]

    mutating func defaults(of node: JSONNode) -> DossierDefaults {
        // A bare value counts as measured (design section 11); a dossier of hearsay says so in `defaults`.
        var defaults = DossierDefaults(method: .measured, observer: settings.observer)
        if let date = node["date"], !date.isNull { defaults.observedAt = moment(date, "date") }
        guard let given = node["defaults"], !given.isNull else { return defaults }
        guard given.members != nil else {
            report(.dossierField, ["field": "defaults"], at: given, "defaults")
            return defaults
        }
        allow(["method", "observer", "instrument", "inspection"], in: given, path: "defaults")
        if let method = given["method"], !method.isNull {
            defaults.method = self.method(method, "defaults.method") ?? defaults.method
        }
        defaults.observer = text("observer", of: given, "defaults") ?? defaults.observer
        defaults.instrument = text("instrument", of: given, "defaults")
        defaults.inspection = text("inspection", of: given, "defaults")
        return defaults
    }

    private mutating func moment(_ node: JSONNode, _ field: String) -> Instant? {
        guard let text = node.string, let instant = settings.localTime.instant(text) else {
            report(.dossierDate, ["text": node.entered ?? ""], at: node, field)
            return nil
        }
        guard instant <= settings.now else {
            report(.dossierFuture, ["text": text], at: node, field)
            return nil
        }
        return instant
    }

    private mutating func method(_ node: JSONNode, _ field: String) -> ObservationMethod? {
        if let method = node.string.flatMap(ObservationMethod.init) { return method }
        let methods = ObservationMethod.allCases.map(\.rawValue).joined(separator: ", ")
        report(.dossierMethod, ["text": node.entered ?? "", "methods": methods], at: node, field)
        return nil
    }

    mutating func elements(
        of node: JSONNode, _ context: DossierDefaults, into observations: inout [Observation]
    ) {
        guard let list = node["elements"], !list.isNull else { return }
        guard let items = list.items else {
            report(.dossierField, ["field": "elements"], at: list)
            return
        }
        var seen: Set<ElementReference> = []
        for (index, item) in items.enumerated() {
            let path = "elements[\(index)]"
            allow(["kind", "id", "of", "present", "attributes"] + Self.provenance, in: item, path: path)
            guard let reference = reference(item, path) else { continue }
            guard seen.insert(reference).inserted else {
                report(.dossierElementTwice, ["element": reference.description], at: item, path)
                continue
            }
            if let presence = presence(item, path),
                let observation = observation(reference, .present(presence), item, path, context)
            {
                observations.append(observation)
            }
            if let parent = item["of"], !parent.isNull {
                observe(parent, of: reference, item, path, context, into: &observations)
            }
            if let attributes = item["attributes"], !attributes.isNull {
                observe(
                    reference, attributes: attributes, except: [], path: path, context, into: &observations)
            }
        }
    }

    private mutating func reference(_ item: JSONNode, _ path: String) -> ElementReference? {
        guard let kind = item["kind"]?.string else {
            report(.dossierField, ["field": "\(path).kind"], at: item["kind"] ?? item, path)
            return nil
        }
        let id = item["id"].flatMap { $0.isNull ? nil : $0 }
        if let id, id.identifier == nil {
            report(.dossierField, ["field": "\(path).id"], at: id, "\(path).id")
            return nil
        }
        return parsed(at: item["kind"] ?? item, path) { settings throws(Problem) in
            try ElementReference(
                parsing: id?.identifier.map { "\(kind)/\($0)" } ?? kind, in: settings.vocabulary)
        }
    }

    /// Whether an element is said to be there; nil where only its facts say so.
    private mutating func presence(_ item: JSONNode, _ path: String) -> Bool? {
        guard let present = item["present"], !present.isNull else { return true }
        switch present.content {
        case .boolean(let value): return value
        case .string("implied"): return nil
        default:
            report(
                .valueBoolean, ["attribute": "present", "text": present.entered ?? ""], at: present, path)
            return nil
        }
    }

    /// Reads a parent: by its name, or as an object with a provenance of its own.
    private mutating func observe(
        _ parent: JSONNode, of reference: ElementReference, _ item: JSONNode, _ path: String,
        _ context: DossierDefaults, into observations: inout [Observation]
    ) {
        let field = "\(path).of"
        if parent.members != nil { allow(["element"] + Self.provenance, in: parent, path: field) }
        let source = parent.members == nil ? item : parent
        if let found = element(parent["element"] ?? parent, field),
            let observation = observation(reference, .parent(found), source, field, context)
        {
            observations.append(observation)
        }
    }

    /// Reads the name of an element, such as `entrance/side`.
    mutating func element(_ node: JSONNode, _ field: String) -> ElementReference? {
        parsed(at: node, field) { settings throws(Problem) in
            try ElementReference(parsing: node.string ?? "", in: settings.vocabulary)
        }
    }

    /// Reads the attributes of one element.
    mutating func observe(
        _ reference: ElementReference, attributes node: JSONNode, except: [String], path: String,
        _ context: DossierDefaults, into observations: inout [Observation]
    ) {
        guard let kind = settings.vocabulary.kind(reference.kind), let members = node.members else {
            report(.dossierField, ["field": path], at: node, path)
            return
        }
        for member in members where !except.contains(member.key) {
            let field = "\(path).\(member.key)"
            guard let slot = kind.slot(of: member.key) else {
                let problem = Problem.unknownAttribute(member.key, of: kind)
                report(problem.message.key, problem.message.arguments, at: member.value, field)
                continue
            }
            // A null says that nobody looked, which is what leaving it out says too.
            if member.value.isNull { continue }
            let attribute = kind.attributes[slot]
            if let value = value(member.value, of: attribute, of: kind, field),
                let observation = observation(
                    reference, .value(attribute: attribute.id, value), member.value, field, context)
            {
                observations.append(observation)
            }
        }
    }

    mutating func lists(of node: JSONNode, _ context: DossierDefaults, into observations: inout [Observation])
    {
        for (key, statement) in [("none", Observation.Statement.none), ("complete", .complete)] {
            guard let list = node[key], !list.isNull else { continue }
            guard let items = list.items else {
                report(.dossierField, ["field": key], at: list, key)
                continue
            }
            for (index, item) in items.enumerated() {
                let field = "\(key)[\(index)]"
                if item.members != nil { allow(["kind"] + Self.provenance, in: item, path: field) }
                guard let name = item.string ?? item["kind"]?.string,
                    let kind = settings.vocabulary.kind(name)
                else {
                    let problem = Problem.unknownKind(
                        item.string ?? item["kind"]?.string ?? "", in: settings.vocabulary)
                    report(problem.message.key, problem.message.arguments, at: item, field)
                    continue
                }
                if kind.isSingle {
                    report(.dossierSingleList, ["kind": kind.id], at: item, field)
                    continue
                }
                let isListed = observations.contains { observation in
                    guard observation.element.kind == kind.id, case .present(true) = observation.statement
                    else { return false }
                    return true
                }
                if statement == .none, isListed {
                    report(.dossierNoneButListed, ["kind": kind.id], at: item, field)
                    continue
                }
                if let observation = observation(Observation.list(kind.id), statement, item, field, context) {
                    observations.append(observation)
                }
            }
        }
    }

    /// Builds an observation from what a node says of its provenance and from the defaults.
    ///
    /// Until the whole dossier is read its sequence is the place that the node claims, 0 for none.
    mutating func observation(
        _ reference: ElementReference, _ statement: Observation.Statement, _ node: JSONNode, _ field: String,
        _ context: DossierDefaults
    ) -> Observation? {
        var observedAt = context.observedAt
        if let given = node["observedAt"], !given.isNull { observedAt = moment(given, "\(field).observedAt") }
        guard let observedAt else {
            // A wrong date was reported where it stands; only a missing one is reported here, once.
            if problems.isEmpty { report(.dossierNoDate, at: node, field) }
            return nil
        }
        var method = context.method
        if let given = node["method"], !given.isNull {
            method = self.method(given, "\(field).method") ?? method
        }
        return Observation(
            element: reference, statement: statement, method: method, observedAt: observedAt,
            observer: text("observer", of: node, field) ?? context.observer,
            instrument: text("instrument", of: node, field) ?? context.instrument,
            inspection: text("inspection", of: node, field) ?? context.inspection,
            reason: text("reason", of: node, field), evidence: evidence(of: node, field),
            sourceText: text("sourceText", of: node, field), sequence: place(of: node, field))
    }

    /// The place a node claims among what was observed of its kind at its moment; 0 for none.
    private mutating func place(of node: JSONNode, _ field: String) -> Int64 {
        guard let order = node["order"], !order.isNull else { return 0 }
        if case .number(let digits) = order.content, let place = Int64(digits), place > 0 { return place }
        report(.dossierField, ["field": "\(field).order"], at: order, "\(field).order")
        return 0
    }

    private mutating func evidence(of node: JSONNode, _ field: String) -> [String] {
        guard let evidence = node["evidence"], !evidence.isNull else { return [] }
        let texts = (evidence.items ?? []).compactMap(\.string)
        if texts.count == evidence.items?.count { return texts }
        report(.dossierField, ["field": "\(field).evidence"], at: evidence, "\(field).evidence")
        return []
    }

    /// Runs a parser of the model and reports its problem at a node.
    mutating func parsed<Result>(
        at node: JSONNode, _ field: String, _ body: (ImportSettings) throws(Problem) -> Result
    ) -> Result? {
        do {
            return try body(settings)
        } catch {
            report(error.message.key, error.message.arguments, at: node, field)
            return nil
        }
    }
}
