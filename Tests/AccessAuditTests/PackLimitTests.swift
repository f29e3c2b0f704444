import AccessAudit
import PositionedYAML
import PrecinctModel
import Testing

/// Every number of every rule against the cases at it and on both its sides.
struct PackLimitTests {
    private static let cases = Dictionary(grouping: PackFixture.all) { "\($0.pack)/\($0.rule)" }

    @Test(arguments: RulePack.builtInIDs)
    func `every number of a rule has cases at it, one unit below and one unit above`(id: String) throws {
        for rule in try RulePack.builtIn(id).rules {
            let cases = Self.cases["\(id)/\(rule.id)"] ?? []
            let read = RuleLimits(of: rule)
            for limit in read.limits {
                let place =
                    "\(id)/\(rule.id) \(limit.attribute.id) \(limit.value.text(in: limit.attribute.unit))"
                let standing = cases.filter { $0.stands(at: limit) }
                for name in limit.wanted {
                    #expect(standing.contains { $0.name == name }, "\(place) lacks “\(name)”")
                }
                let outcomes = Set(standing.map(\.expectation))
                #expect(outcomes.count > 1, "\(place): nothing changes at it, all are \(outcomes)")
            }
            let names = Set(cases.map(\.name))
            for name in read.wantedOfOthers {
                #expect(names.contains(name), "\(id)/\(rule.id) lacks “\(name)”")
            }
        }
    }

    @Test func `a case without a number is not taken for one at a limit`() throws {
        let pack = try RulePack.builtIn("ca")
        let rule = try #require(pack.rules.first { $0.id == "ent-threshold" })
        let limits = RuleLimits(of: rule).limits
        let limit = try #require(limits.first)
        #expect(limits.count == 1)
        #expect(limit.name(ofValue: "6 mm") == RuleLimit.exact)
        #expect(limit.name(ofValue: "0.6 cm") == RuleLimit.exact)
        #expect(limit.name(ofValue: "5 mm") == RuleLimit.below)
        #expect(limit.name(ofValue: "6.1 mm") == RuleLimit.above)
        #expect(limit.name(ofValue: "5.8 mm") == nil)
        #expect(limit.name(ofValue: "8 mm") == nil)
        #expect(limit.name(ofValue: "6:1") == nil)
        #expect(limit.name(ofValue: "true") == nil)
        #expect(Set(limit.wanted) == [RuleLimit.exact, RuleLimit.below, RuleLimit.above])
    }

    @Test func `numbers in lists, in calculations and under a condition are all found`() throws {
        let house = try RulePack.builtIn("house")
        func read(_ id: String) throws -> RuleLimits {
            RuleLimits(of: try #require(house.rules.first { $0.id == id }))
        }
        #expect(try read("box-slot-reach").limits.count == 3)
        #expect(try read("booth-count").limits.isEmpty)
        #expect(try read("booth-count").others.contains(Rational(500)))
        #expect(try read("booth-lighting").limits.count == 2)
        #expect(try read("cog-calm-flow").isEmpty)
        #expect(try RuleLimits(of: #require(RulePack.builtIn("kz-bld").rules.first)).others.count == 1)
    }
}

extension PackFixture {
    /// The outcome and the severity expected.
    var expectation: String {
        "\(change["expect"]?.text ?? "") \(change["severity"]?.text ?? "")"
    }

    /// Tells whether the case sets an attribute to a limit or one unit off it, and is named so.
    func stands(at limit: RuleLimit) -> Bool {
        let kind = Vocabulary.builtIn.kinds[limit.kind].id
        return values(of: limit.attribute.id, in: kind).contains { limit.name(ofValue: $0) == name }
    }

    /// The values that the case gives an attribute of any element of a kind.
    private func values(of attribute: String, in kind: String) -> [String] {
        var values: [String] = []
        for pair in change["set"]?.pairs ?? [] {
            guard let point = pair.key.lastIndex(of: "."), pair.key[point...].dropFirst() == attribute,
                pair.key[..<point].prefix(while: { $0 != "/" }) == kind
            else { continue }
            values.append(pair.value.text ?? "")
        }
        for element in change["add"]?.pairs ?? []
        where element.key.prefix(while: { $0 != "/" }) == kind {
            values += element.value[attribute]?.text.map { [$0] } ?? []
        }
        return values
    }
}
