import AccessAudit
import PositionedYAML
import PrecinctModel
import Testing
import Wording

/// What is wrong with an expression, and how many characters stand before it.
struct BadExpression: CustomTestStringConvertible, Sendable {
    let text: String
    let key: TextKey
    let offset: Int
    var near: String?
    var each: String? = "ramp"

    var testDescription: String { text }
}

struct CompilerTests {
    private func refusals(_ rules: RuleText...) -> [Problem] {
        do {
            _ = try RuleText.pack(rules)
        } catch let problems as Problems {
            return problems.all
        } catch {
            Issue.record("an unexpected error: \(error)")
        }
        return []
    }

    private static let bad: [BadExpression] = [
        BadExpression(
            text: "rise > 0 mm and slop <= 8 %", key: .expressionNameNear, offset: 16, near: "slope"),
        BadExpression(text: "unheardOf", key: .expressionName, offset: 0),
        BadExpression(text: "precinct.voterz > 5", key: .elementAttributeNear, offset: 0, near: "voters"),
        BadExpression(text: "ramp.slopes <= 8 %", key: .elementAttributeNear, offset: 0, near: "slope"),
        BadExpression(text: "count(boothh) >= 1", key: .elementKindNear, offset: 6, near: "booth"),
        BadExpression(text: "coun(booth) >= 1", key: .expressionFunctionNear, offset: 0, near: "count"),
        BadExpression(text: "average(booth) >= 1", key: .expressionFunction, offset: 0),
        BadExpression(text: "type = solidd", key: .expressionNameNear, offset: 7, near: "solid"),
        BadExpression(text: "type in [rails, wood]", key: .expressionChoices, offset: 16),
        BadExpression(text: "type in [solid, rails]", key: .expressionEveryChoice, offset: 8),
        BadExpression(text: "slope <= 900 mm", key: .expressionUnits, offset: 9),
        BadExpression(text: "slope + rise > 1", key: .expressionUnits, offset: 8),
        BadExpression(text: "rise <= 8", key: .expressionUnits, offset: 8),
        BadExpression(text: "voters < 5 m", key: .expressionUnits, offset: 9),
        BadExpression(text: "1 < voters < 5", key: .expressionChained, offset: 11),
        BadExpression(text: "voters", key: .expressionNotCondition, offset: 0),
        BadExpression(text: "nonSlip + 1 > 2", key: .expressionNotNumber, offset: 0),
        BadExpression(text: "nonSlip = 2", key: .expressionMismatch, offset: 10),
        BadExpression(text: "name = name", key: .expressionText, offset: 0),
        BadExpression(text: "booth.width > 1 m", key: .expressionManyElements, offset: 0),
        BadExpression(text: "slope <=", key: .expressionEnd, offset: 8),
        BadExpression(text: "(slope <= 8 %", key: .expressionEnd, offset: 13),
        BadExpression(text: "nonSlip nonSlip", key: .expressionUnexpected, offset: 8),
        BadExpression(text: "nonSlip ? nonSlip", key: .expressionCharacter, offset: 8),
        BadExpression(
            text: "any(booth of this where accessible)", key: .expressionThis, offset: 4, each: nil),
        BadExpression(text: "all(booth)", key: .expressionArguments, offset: 0),
        BadExpression(text: "holds(onlyy)", key: .expressionRuleNear, offset: 0, near: "only"),
        BadExpression(text: "holds(elsewhere)", key: .expressionRule, offset: 0),
        BadExpression(text: "voters > 99999999999999999999", key: .expressionNumber, offset: 9),
    ]

    @Test(arguments: bad)
    func `a wrong expression is refused at its place`(bad: BadExpression) throws {
        let found = refusals(RuleText("only", bad.text, each: bad.each))
        let problem = try #require(found.first)
        #expect(found.count == 1)
        #expect(problem.message.key == bad.key)
        #expect(problem.message.arguments["near"] == bad.near)
        #expect(problem.place.file == "test.yaml")
        #expect(problem.place.line == RuleText.requireLine)
        #expect(problem.place.column == 14 + bad.offset)
    }

    @Test func `the column counts past the quote of a quoted expression`() {
        let found = refusals(RuleText("only", "\"unheardOf\"", each: "ramp"))
        #expect(found.first?.place.column == 15)
    }

    @Test func `everything wrong in a pack is found in one pass`() {
        let found = refusals(RuleText("a", "slop < 1", each: "ramp"), RuleText("b", "voterz < 1", when: "x"))
        #expect(found.count == 3)
    }

    @Test func `a rule of an unknown kind names the nearest`() {
        let found = refusals(RuleText("only", "true", each: "rampp"))
        #expect(found.first?.message.key == .elementKindNear)
        #expect(found.first?.message.arguments["near"] == "ramp")
    }

    @Test func `an unknown key of a rule is refused where it stands`() throws {
        let found = refusals(RuleText("only", "true", extra: "whem: false"))
        let problem = try #require(found.first)
        #expect(problem.message.key == .packKeyNear)
        #expect(problem.message.arguments["near"] == "when")
        #expect(problem.place.line == RuleText.requireLine + 9)
        #expect(problem.place.column == 5)
    }

    @Test func `an unknown word of a closed list is refused with the words there are`() {
        let found = refusals(RuleText("only", "true", severity: "grave"))
        #expect(found.first?.message.key == .packWord)
        #expect(found.first?.message.arguments["words"]?.contains("critical") == true)
        #expect(refusals(RuleText("only", "true", categories: "[wheels]")).first?.message.key == .packWord)
        let interim = refusals(RuleText("only", "true", extra: "interim: [carrying]"))
        #expect(interim.map(\.message.key) == [.packWord])
    }

    @Test func `a group that stands twice is refused`() {
        let listed = refusals(RuleText("only", "true", categories: "[hearing, vision, hearing]"))
        #expect(listed.map(\.message.key) == [.packfileCategoryTwice])
        #expect(listed.first?.place.line == RuleText.requireLine + 2)
    }

    @Test(arguments: ["yes", "no", "1", "~", "[true]"])
    func `whether an instrument was seen is said by true or false`(word: String) throws {
        let text = """
            pandus: pack/1
            id: test
            version: 1.0.0
            binding: law
            instruments: {law: {title: t, seen: \(word)}}
            rules: []
            """
        let error = #expect(throws: Problems.self) {
            try RulePack(YAMLNode(parsing: text), sha256: "", file: "test.yaml", vocabulary: .scene)
        }
        let problem = try #require(error?.all.first)
        #expect([.packWord, .packField].contains(problem.message.key))
        #expect(problem.place.line == 5)
        #expect(problem.place.column == 37)
    }

    @Test func `rules that hold each other are refused as a circle`() {
        let found = refusals(
            RuleText("a", "holds(b)"), RuleText("b", "true", when: "holds(c)"), RuleText("c", "not holds(a)"))
        #expect(found.map(\.message.key) == [.expressionCycle])
        #expect(found.first?.message.arguments["rules"] == "a, b, c")
        #expect(refusals(RuleText("a", "holds(a)")).map(\.message.key) == [.expressionCycle])
    }

    @Test func `an id that stands twice is refused`() {
        let found = refusals(RuleText("a", "true"), RuleText("a", "true"))
        #expect(found.map(\.message.key) == [.packRuleTwice])
    }

    @Test func `holding a rule of another kind needs an element of that kind`() {
        let found = refusals(RuleText("a", "nonSlip", each: "ramp"), RuleText("b", "holds(a)"))
        #expect(found.map(\.message.key) == [.expressionHoldsScope])
        #expect(
            refusals(RuleText("a", "nonSlip", each: "ramp"), RuleText("b", "any(ramp where holds(a))"))
                .isEmpty)
    }

    @Test func `deep brackets are refused instead of overflowing the stack`() {
        let deep = String(repeating: "(", count: 50_000) + "hidden"
        #expect(refusals(RuleText("a", deep)).map(\.message.key) == [.expressionDepth])
        let calls = String(repeating: "ceil(", count: 50_000) + "1"
        #expect(refusals(RuleText("a", calls)).map(\.message.key) == [.expressionDepth])
    }

    @Test func `every pack inside the program compiles`() throws {
        for id in RulePack.builtInIDs { #expect(try !RulePack.builtIn(id).rules.isEmpty) }
    }
}
