import Exchange
import Testing
import Wording

/// The real files the shipped mappings were made for: every row is taken, or shown to be none.
struct ShippedMappingsTests {
    struct File: Sendable, CustomTestStringConvertible {
        let path: String
        let mapping: String
        /// Precincts in the file, those it repeats included.
        let precincts: Int
        var leftAside = 0
        var mended = 0
        var testDescription: String { mapping }
    }

    static let files = [
        File(
            path: "accessibility/au/aec_2018-07-13_prdelms.gaz.statics.csv", mapping: "au-aec-2018",
            precincts: 7_477, mended: 3),
        File(path: "accessibility/au/qld_2020_20201029.csv", mapping: "au-qld-2020", precincts: 1_180),
        File(
            path: "accessibility/csv-twins/us_illinois_2020.csv", mapping: "us-illinois-2020",
            precincts: 10_012, leftAside: 1),
        File(
            path: "accessibility/de/koeln/20140424_Wahllokale.csv", mapping: "de-koeln-2014", precincts: 800),
        File(path: "accessibility/de/koeln/wahllokale.csv", mapping: "de-koeln-open-data", precincts: 909),
        File(path: "accessibility/de/koeln/wahllokale.geojson", mapping: "de-koeln-geojson", precincts: 909),
        File(
            path: "accessibility/de/potsdam_2019_wahllokale.csv", mapping: "de-potsdam-2019", precincts: 131),
        File(path: "accessibility/nl/amsterdam_2015.json", mapping: "nl-amsterdam-2015", precincts: 310),
        File(path: "precincts/bg/bg_sections_20241027.csv", mapping: "bg-sections-2024", precincts: 12_920),
        File(
            path: "precincts/ru/spb_2021_addresses.jsonl", mapping: "ru-spb-2021", precincts: 1_979,
            leftAside: 38),
        File(
            path: "precincts/kz/almaty_precincts_2021.csv", mapping: "kz-observers-2021", precincts: 100),
    ]

    @Test(.enabled(if: SharedData.isPresent, "../shared/data is absent"), arguments: files)
    func `a real file is taken row by row, and what is no precinct is counted`(file: File) throws {
        let opening = ImportOpening(
            mapping: nil, area: nil, date: nil, encoding: nil, settings: .test)
        var records = try opening.records(SharedData.file(file.path))
        #expect(records.about.mapping == file.mapping)
        var (precincts, leftAside, mended, rejected) = (0, 0, 0, 0)
        while let item = try records.next() {
            switch item {
            case .precinct: precincts += 1
            case .leftAside: leftAside += 1
            case .mended: mended += 1
            case .rejected: rejected += 1
            case .area, .commission: break
            }
        }
        #expect(precincts == file.precincts)
        #expect(leftAside == file.leftAside && mended == file.mended && rejected == 0)
    }
}
