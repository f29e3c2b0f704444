import AccessAudit
import Foundation
import PrecinctModel
@testable import Reports
import Testing
import Wording

/// Things and kits in words and as JSON.
struct EquipmentTests {
    private static let asOf = Instant(seconds: 1_790_000_000)
    private let reference = PrecinctReference(area: "A", number: "60")

    private func observation(
        _ element: String, _ attribute: String?, _ text: String, _ method: ObservationMethod, daysAgo: Int64
    ) throws -> Observation {
        let element = try ElementReference(parsing: element, in: .builtIn)
        var statement = Observation.Statement.present(true)
        if let attribute {
            let kind = try #require(Vocabulary.builtIn.kind(element.kind))
            let definition = kind.attributes[try #require(kind.slot(of: attribute))]
            statement = .value(
                attribute: attribute, try ObservedValue(parsing: text, as: definition, of: kind))
        }
        return Observation(
            element: element, statement: statement, method: method,
            observedAt: Self.asOf.adding(seconds: -daysAgo * 86_400), observer: "А. Сейітқали")
    }

    private func observations(number: String = "N-1") throws -> [Observation] {
        [
            try observation("magnifier/1", "inventoryNumber", number, .document, daysAgo: 9),
            try observation("magnifier/1", "condition", "needsRepair", .seen, daysAgo: 9),
            try observation("magnifier/1", "faultReason", "crack", .seen, daysAgo: 9),
            try observation("lamp/1", "condition", "working", .seen, daysAgo: 45),
            try observation("seat/1", "condition", "working", .declared, daysAgo: 3),
            try observation("kitItem/1", "type", "pens", .document, daysAgo: 3),
            try observation("kitItem/1", "workingQuantity", "4", .measured, daysAgo: 3),
            try observation("booth/1", nil, "", .seen, daysAgo: 1),
        ]
    }

    private func listings(_ observations: [Observation]) -> [EquipmentListing] {
        EquipmentItem.items(from: observations, asOf: Self.asOf, vocabulary: .builtIn).map {
            EquipmentListing(place: .precinct(reference, $0.reference), item: $0)
        }
    }

    private func lines(_ language: Language, _ observations: [Observation]) -> [String] {
        let wording = EquipmentWording(Texts(language), asOf: Self.asOf, localTime: .utc)
        return listings(observations).map(wording.line)
    }

    @Test func `a thing is told with its condition and age, and what is not known is never a good condition`()
        throws
    {
        let lines = lines(.en, try observations())
        func line(_ element: String) throws -> String { try #require(lines.first { $0.hasPrefix(element) }) }
        #expect(
            try line("magnifier/1")
                == "magnifier/1 (Magnifier), No. N-1: needs repair (2026-09-12, 9 d ago); fault: crack")
        #expect(try line("lamp/1").contains("condition not known any more; last known: working"))
        #expect(try line("seat/1").contains("somebody said: working"))
        #expect(try line("seat/1").contains("condition not known"))
        #expect(try line("kitItem/1").contains("Kit item: pens"))
        #expect(try line("kitItem/1").contains("of them work: 4"))
        #expect(try line("booth/1").contains("condition not known: nobody looked"))
    }

    @Test(arguments: [["working", "condition"], ["condition", "working"]])
    func `of a contradiction neither side is told as known, whichever came first`(order: [String]) throws {
        let words = ["working": "false", "condition": "working"]
        let facts = try order.enumerated().map { index, attribute in
            var fact = try observation("lamp/1", attribute, words[attribute] ?? "", .seen, daysAgo: 1)
            fact.sequence = Int64(index)
            return fact
        }
        let line = try #require(lines(.en, facts).first)
        #expect(line.contains(Texts(.en).reasons(.conflict)[0]), "\(line)")
    }

    @Test func `a trial that failed since is told instead of the condition it contradicts`() throws {
        let trial = try observation("lamp/1", "working", "false", .seen, daysAgo: 2)
        let condition = try observation("lamp/1", "condition", "working", .seen, daysAgo: 5)
        let failed = try #require(lines(.en, [condition, trial]).first)
        #expect(failed.contains(Texts(.en)(.equipmentTrialFails)))
        #expect(!failed.contains("working"))
        // A look that has outlived the trial is told as it was, with its age.
        let aged = try observation("lamp/1", "condition", "working", .seen, daysAgo: 20)
        let told = try #require(lines(.en, [aged]).first)
        #expect(told.contains("working (2026-09-01, 20 d ago)"))
        #expect(!told.contains(Texts(.en)(.equipmentTrialFails)))
    }

    @Test(arguments: Language.allCases)
    func `strangers' words cannot command the terminal`(language: Language) throws {
        let hostile = "N-1\u{1B}[2J\u{202E}"
        for line in lines(language, try observations(number: hostile)) {
            #expect(!line.unicodeScalars.contains { $0.value < 32 || $0 == "\u{202E}" })
        }
    }

    @Test func `a list is as its schema says`() throws {
        struct List: Encodable {
            let pandus = "equipment-list/1"
            let asOf = EquipmentTests.asOf.description
            let items: [ItemDocument]
        }
        let list = List(items: listings(try observations()).map { ItemDocument($0, asOf: Self.asOf) })
        let text = String(decoding: try JSONEncoder().encode(list), as: UTF8.self)
        let schema = try SchemaReader(named: "equipment.schema.json")
        #expect(try schema.problems(in: text) == [])
        let broken = text.replacingOccurrences(of: "\"held\"", with: "\"lost\"")
        #expect(try !schema.problems(in: broken).isEmpty)
    }

    @Test(arguments: Language.allCases)
    func `a kit is as its schema says, and its table keeps its columns`(language: Language) throws {
        struct Report: Encodable {
            struct Precinct: Encodable {
                let ref = "A/60"
                let items: [KitBalanceDocument]
            }

            let pandus = "equipment-kit/1"
            let asOf = EquipmentTests.asOf.description
            let kits: [KitDocument]
            let precincts: [Precinct]
        }
        let texts = Texts(language)
        let observations = try observations()
        let dossier = Dossier(
            precinct: Precinct(reference: reference), premises: nil, observations: observations,
            asOf: Self.asOf, localTime: .utc, vocabulary: .builtIn)
        let kits = try Kit.builtInIDs.map { try Kit.builtIn($0) }
        let documents = kits.flatMap { kit in
            kit.balance(of: dossier).map { KitBalanceDocument($0, of: kit, texts) }
        }
        let report = Report(
            kits: kits.map { KitDocument($0, texts) }, precincts: [Report.Precinct(items: documents)])
        let text = String(decoding: try JSONEncoder().encode(report), as: UTF8.self)
        #expect(try SchemaReader(named: "equipment.schema.json").problems(in: text) == [])
        for kit in kits {
            let balances = kit.balance(of: dossier)
            let table = KitText(kit, texts: texts, style: .plain, width: 100).text(of: balances)
            let rows = table.split(separator: "\n").filter { $0.hasPrefix("  ") && !$0.hasPrefix("      ") }
            #expect(rows.count == kit.items.count + 1)
            #expect(Set(rows.map { String($0).displayWidth }).count == 1, "\(table)")
            for balance in balances { #expect(table.contains(texts.title(of: balance.item, in: kit))) }
        }
    }
}
