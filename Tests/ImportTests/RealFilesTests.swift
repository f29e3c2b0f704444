import Foundation
import PrecinctRegistry
import Testing
import Workflows

/// The real files the shipped mappings were made for, brought in whole.
struct RealFilesTests {
    private static let data = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("shared/data")

    @Test(
        .enabled(if: FileManager.default.fileExists(atPath: data.path), "../shared/data is absent"),
        arguments: [
            "accessibility/au/aec_2018-07-13_prdelms.gaz.statics.csv",
            "accessibility/au/qld_2020_20201029.csv", "accessibility/csv-twins/us_illinois_2020.csv",
            "accessibility/de/koeln/20140424_Wahllokale.csv", "accessibility/de/koeln/wahllokale.csv",
            "accessibility/de/koeln/wahllokale.geojson", "accessibility/de/potsdam_2019_wahllokale.csv",
            "accessibility/nl/amsterdam_2015.json", "precincts/bg/bg_sections_20241027.csv",
            "precincts/ru/spb_2021_addresses.jsonl", "precincts/kz/almaty_precincts_2021.csv",
        ])
    func `a real file comes in as the look foretold, and brings nothing a second time`(path: String) throws {
        let office = try Office()
        let verb = office.verb(of: Self.data.appendingPathComponent(path))
        let seen = try verb.plan(office.registry)
        let done = try verb.apply(office.registry)
        #expect(seen.rejected.isEmpty)
        #expect(done.added == seen.added && done.observationCount == seen.observationCount)
        #expect(done.premisesAdded == seen.premisesAdded)
        #expect(try office.registry.precinctCounts().values.reduce(0, +) == seen.added.count)
        let again = try verb.plan(office.registry)
        #expect(again.isEmpty)
        #expect(again.unchanged.count == seen.added.count && again.moves.isEmpty)
        let report = office.registry.verify()
        #expect(report.issues.isEmpty)
    }
}
