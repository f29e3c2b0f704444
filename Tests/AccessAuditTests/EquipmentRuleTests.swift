@testable import AccessAudit
import PositionedYAML
import Testing

/// A broken booth, box, table or seat serves nobody: no rule of any pack counts it.
struct EquipmentRuleTests {
    private static let cases = Dictionary(grouping: PackFixture.all) { "\($0.pack)/\($0.rule)" }

    @Test(arguments: RulePack.builtInIDs)
    func `every rule that wants a piece of equipment wants it to work`(id: String) throws {
        for rule in try RulePack.builtIn(id).rules {
            let careless = EquipmentReading(of: rule).careless
            #expect(careless.isEmpty, "\(id)/\(rule.id) is met by broken ones: \(careless.sorted())")
        }
    }

    @Test(arguments: RulePack.builtInIDs)
    func `each such rule has a case of a broken thing and one of a thing nobody tried`(id: String) throws {
        for rule in try RulePack.builtIn(id).rules {
            let cases = Self.cases["\(id)/\(rule.id)"] ?? []
            for kind in EquipmentReading(of: rule).careful.sorted() {
                let name = "\(id)/\(rule.id) \(kind)"
                let broken = cases.filter { $0.breaks(kind) }
                #expect(!broken.isEmpty, "\(name) lacks a case “broken”")
                #expect(broken.allSatisfy { $0.change["expect"]?.text == "failed" }, "\(name)")
                let untried = cases.filter { $0.name == "unknown" && $0.leavesUntried(kind) }
                #expect(!untried.isEmpty, "\(name) lacks a case “unknown” of one nobody tried")
                #expect(untried.allSatisfy { $0.change["expect"]?.text == "untested" }, "\(name)")
            }
        }
    }

    @Test func `the reading of a rule tells what counts broken things from what does not`() throws {
        let pack = try RulePack.builtIn("uk")
        func careful(_ rule: String) throws -> Set<String> {
            EquipmentReading(of: try #require(pack.rules.first { $0.id == rule })).careful
        }
        #expect(try careful("rest-seating") == ["seat"])
        #expect(try careful("cog-plain-instructions") == ["booth"])
        #expect(try careful("staff-trained").isEmpty)
    }
}

extension PackFixture {
    /// Tells whether things of a kind are broken and nothing else is wrong.
    fileprivate func breaks(_ kind: String) -> Bool {
        guard name == "broken" else { return false }
        let set = (change["set"]?.pairs ?? []).contains {
            $0.key.hasPrefix("\(kind)/")
                && ($0.key.hasSuffix(".working") && $0.value.text == "false"
                    || $0.key.hasSuffix(".workingQuantity") && $0.value.text == "0")
        }
        let added = (change["add"]?.pairs ?? []).contains {
            $0.key.hasPrefix("\(kind)/") && $0.value["working"]?.text == "false"
        }
        return set || added
    }

    /// Tells whether nobody looked if things of a kind work.
    fileprivate func leavesUntried(_ kind: String) -> Bool {
        let unset = (change["unset"]?.items ?? []).compactMap(\.text).contains {
            $0.hasPrefix("\(kind)/") && ($0.hasSuffix(".working") || $0.hasSuffix(".workingQuantity"))
        }
        let added = (change["add"]?.pairs ?? []).contains {
            $0.key.hasPrefix("\(kind)/") && $0.value["working"] == nil
        }
        return unset || added
    }
}
