import AccessAudit
import Foundation
import PositionedYAML
import PrecinctModel
import Testing

/// One case of a rule's fixtures: facts, what is changed about them, and the outcome expected.
struct PackFixture: CustomTestStringConvertible, Sendable {
    let pack: String
    let rule: String
    let number: Int
    let base: YAMLNode
    let change: YAMLNode

    var name: String { change["name"]?.text ?? "" }
    var testDescription: String { "\(pack)/\(rule) #\(number) \(name)" }

    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
        "Fixtures")

    /// The moment at which every fixture is audited.
    static let asOf = Instant(seconds: 1_790_000_000)

    /// Every case of every pack.
    static let all: [PackFixture] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.sorted().flatMap { name -> [PackFixture] in
            guard name.hasSuffix(".yaml"),
                let text = try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8),
                let node = try? YAMLNode(parsing: text)
            else { return [] }
            return (node.pairs ?? []).flatMap { rule in
                (rule.value["cases"]?.items ?? []).enumerated().map { number, change in
                    PackFixture(
                        pack: String(name.dropLast(5)), rule: rule.key, number: number + 1, base: rule.value,
                        change: change)
                }
            }
        }
    }()
}

/// A fixture that says something its vocabulary does not know.
struct FixtureError: Error, CustomStringConvertible {
    let description: String
}

extension PackFixture {
    /// The dossier of the case.
    func dossier() throws -> Dossier {
        let vocabulary = Vocabulary.builtIn
        var facts: [(element: String, attribute: String?, value: String)] = []
        for source in [base["facts"], change["add"]] {
            for element in source?.pairs ?? [] {
                facts.append((element.key, nil, ""))
                for attribute in element.value.pairs ?? [] {
                    facts.append((element.key, attribute.key, attribute.value.text ?? ""))
                }
            }
        }
        for name in list("remove", of: change) { facts.removeAll { $0.element == name } }
        for name in list("unset", of: change) {
            guard facts.contains(where: { "\($0.element).\($0.attribute ?? "")" == name }) else {
                throw FixtureError(description: "unset names nothing: \(name)")
            }
            facts.removeAll { "\($0.element).\($0.attribute ?? "")" == name }
        }
        for pair in change["set"]?.pairs ?? [] {
            let (element, attribute) = try split(pair.key)
            facts.removeAll { $0.element == element && $0.attribute == attribute }
            facts.append((element, attribute, pair.value.text ?? ""))
        }

        let isExpired = change["expired"]?.text == "true"
        let declared = change["method"]?.text == "declared"
        let observedAt = PackFixture.asOf.adding(seconds: isExpired ? -40 * 365 * 86_400 : -60)
        var observations: [Observation] = []
        func observe(_ element: ElementReference, _ statement: Observation.Statement, isNumber: Bool) {
            observations.append(
                Observation(
                    element: element, statement: statement,
                    method: declared ? .declared : isNumber ? .measured : .seen, observedAt: observedAt,
                    observer: "fixture", sequence: Int64(observations.count)))
        }
        for fact in facts {
            let element = try ElementReference(parsing: fact.element, in: vocabulary)
            guard let name = fact.attribute else {
                observe(element, .present(true), isNumber: false)
                continue
            }
            if name == "of" {
                observe(
                    element, .parent(try ElementReference(parsing: fact.value, in: vocabulary)),
                    isNumber: false)
                continue
            }
            guard let kind = vocabulary.kind(element.kind), let slot = kind.slot(of: name) else {
                throw FixtureError(description: "no attribute \(fact.element).\(name)")
            }
            let attribute = kind.attributes[slot]
            let value = try ObservedValue(parsing: fact.value, as: attribute, of: kind)
            var isNumber = false
            if case .number = value { isNumber = true }
            observe(element, .value(attribute: name, value), isNumber: isNumber)
        }
        let open = Set(list("open", of: change))
        for kind in Set(list("complete", of: base) + list("complete", of: change)).subtracting(open).sorted()
        {
            observe(Observation.list(kind), .complete, isNumber: false)
        }
        for kind in Set(list("none", of: base) + list("none", of: change)).subtracting(open).sorted() {
            observe(Observation.list(kind), .none, isNumber: false)
        }
        return Dossier(
            precinct: Precinct(reference: PrecinctReference(area: "X", number: "1")), premises: nil,
            observations: observations, asOf: PackFixture.asOf, localTime: .utc, vocabulary: vocabulary)
    }

    private func list(_ key: String, of node: YAMLNode) -> [String] {
        node[key]?.items?.compactMap(\.text) ?? []
    }

    private func split(_ name: String) throws -> (String, String) {
        guard let point = name.lastIndex(of: ".") else {
            throw FixtureError(description: "not a fact: \(name)")
        }
        return (String(name[..<point]), String(name[name.index(after: point)...]))
    }
}
