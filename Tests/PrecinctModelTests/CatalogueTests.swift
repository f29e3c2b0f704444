import Foundation
import PrecinctModel
import Testing

/// The vocabulary holds everything the catalogue of rules wants observed.
struct CatalogueTests {
    private static let catalogue = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("shared/rules.md")

    @Test func `every field of the catalogue is a fact of the vocabulary`() throws {
        #expect(CatalogueFields.all.count >= 270)
        for (field, facts) in CatalogueFields.all {
            #expect(!facts.isEmpty, "\(field)")
            for fact in facts { #expect(isKnown(fact), "\(field): \(fact)") }
        }
        let fields = CatalogueFields.all.map(\.field)
        #expect(Set(fields).count == fields.count)
    }

    private func isKnown(_ fact: String) -> Bool {
        let sides = fact.split(separator: "=").map(String.init)
        let parts = sides[0].split(separator: ".").map(String.init)
        guard let kind = Vocabulary.builtIn.kind(parts[0]) else { return false }
        guard parts.count == 2 else { return !kind.isSingle }
        guard let slot = kind.slot(of: parts[1]) else { return false }
        guard sides.count == 2 else { return true }
        guard case .choice(let ids) = kind.attributes[slot].type else { return false }
        return ids.contains(sides[1])
    }

    @Test(
        .enabled(
            if: FileManager.default.fileExists(atPath: catalogue.path), "no catalogue beside the package"))
    func `no field of the catalogue is left out`() throws {
        let text = try String(contentsOf: Self.catalogue, encoding: .utf8)
        let known = Set(CatalogueFields.all.map(\.field))
        var rules = 0
        for line in text.split(separator: "\n") where line.contains(/^\| \d+ \| `[a-z0-9-]+` \|/) {
            rules += 1
            let cells = line.split(separator: "|", omittingEmptySubsequences: false)
            for field in cells[4].matches(of: /`([a-z0-9_]+)`/) {
                #expect(known.contains(String(field.output.1)), "\(field.output.1)")
            }
        }
        #expect(rules == 90)
    }
}
