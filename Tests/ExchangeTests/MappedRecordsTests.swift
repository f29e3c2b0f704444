import Exchange
import Foundation
import PositionedYAML
import PrecinctModel
import Testing
import Wording

struct MappedRecordsTests {
    private static let observers =
        "source_id,city_ru,district_ru,kind,precinct_no,title_raw,address_raw,venue_raw,boundary_raw\n"

    private func read(_ text: String, area: String? = nil, date: String? = "2026-11-20") throws -> (
        batch: Brought, mapping: String
    ) {
        try MappedFile.read(text, area: area, date: date)
    }

    private func refusals(_ text: String, area: String? = nil, date: String? = "2026-11-20") -> [Problem] {
        problems { _ = try read(text, area: area, date: date) }
    }

    @Test func `our own table is recognised by its header in any of its languages`() throws {
        for header in ["area,number,address,venue", "kato;номер;адрес;место", "код\tнөмірі\tмекенжайы\tорны"]
        {
            let delimiter = header.contains(";") ? ";" : header.contains("\t") ? "\t" : ","
            let row = ["KZ-43", "№ 060", "ул. Абая 5", "Школа № 16"].joined(separator: delimiter)
            let (batch, mapping) = try read("\(header)\n\(row)\n")
            #expect(mapping == "precincts")
            #expect(batch.entries[0].precinct.reference.description == "KZ-43/060")
            #expect(batch.entries[0].premises?.address == "ул. Абая 5")
            #expect(batch.entries[0].premises?.venue == "Школа № 16")
        }
    }

    @Test func `an unknown header is refused and shown`() {
        let found = refusals("foo,bar\n1,2\n")
        #expect(found.map(\.message.key) == [.mappingNone])
        #expect(found.first?.message.arguments["columns"] == "foo, bar")
        #expect(found.first?.place.line == 1)
    }

    @Test func `rows of a territorial commission become commissions of the observers' table`() throws {
        let (batch, mapping) = try read(
            Self.observers
                + "65,Алматы,Алатауский район,TIK,,Территориальная комиссия,\"Шанырак-2, 134\",Школа № 26,\n"
                + "66,Алматы,Алатауский район,PEC,1,Участок №1,\"улица Абая, 1\",Школа № 14,\n")
        #expect(mapping == "kz-observers-2021")
        #expect(batch.commissions.count == 1)
        #expect(batch.commissions[0].kind == "territorial")
        #expect(batch.commissions[0].address == "Шанырак-2, 134")
        #expect(batch.entries.count == 1)
        #expect(batch.entries[0].precinct.commission == batch.commissions[0].id)
        #expect(batch.areas.map(\.code) == ["Алматы", "Алматы, Алатауский район"])
        #expect(batch.areas[1].parent == "Алматы")
        #expect(batch.areas[1].name == "Алатауский район")
    }

    @Test func `a venue glued behind its address is separated`() throws {
        let (batch, _) = try read(
            Self.observers
                + "7,Алматы,Район,PEC,7,Участок,\"улица Абая, 1 Коммунальное учреждение «Школа № 14»\",,\n"
                + "8,Алматы,Район,PEC,8,Участок,\"улица Абая, 2\",,\n")
        #expect(batch.entries[0].premises?.address == "улица Абая, 1")
        #expect(batch.entries[0].premises?.venue == "Коммунальное учреждение «Школа № 14»")
        #expect(batch.entries[1].premises?.address == "улица Абая, 2")
        #expect(batch.entries[1].premises?.venue == nil)
    }

    @Test func `columns named like facts become observations`() throws {
        let (batch, _) = try read(
            "area,number,ramp/main.slope,votingRoom.lux,voters\nA,1,\"9,5 %\",,1840\nA,2,,300,\n")
        let first = batch.entries[0].observations
        #expect(
            first.map(\.element.description).sorted() == ["precinct", "ramp/main"])
        #expect(first.allSatisfy { $0.method == .declared && $0.observer == "tester" })
        let slope = first.first { $0.element.kind == "ramp" }
        guard case .value("slope", .number(let quantity))? = slope?.statement else {
            Issue.record("no slope")
            return
        }
        #expect(quantity.value == Rational(19, over: 200)!)
        #expect(batch.entries[1].observations.map(\.element.description) == ["votingRoom"])
    }

    @Test func `a fact column that is misspelt or of the wrong unit is named`() {
        let misspelt = refusals("area,number,ramp/main.slop\nA,1,9\n")
        #expect(misspelt.map(\.message.key) == [.elementAttributeNear])
        #expect(misspelt.first?.place.field == "ramp/main.slop")
        let unit = refusals("area,number,ramp/main.slope\nA,1,9 mm\nA,2,5 %\nA,3,steep\n")
        #expect(unit.map(\.message.key) == [.valueUnit, .valueNumber])
        #expect(unit.map { $0.place.line } == [2, 4])
        #expect(unit.first?.place.field == "ramp/main.slope")
    }

    @Test func `facts without a date or from the future are refused once`() {
        let text = "area,number,votingRoom.lux\nA,1,300\nA,2,300\n"
        #expect(refusals(text, date: nil).map(\.message.key) == [.mappingDate])
        #expect(refusals(text, date: "2026-11-25").map(\.message.key) == [.dossierFuture])
    }

    @Test func `a row without its number is named by line and column`() {
        let found = refusals("area,number\nA,1\nA,\nA,  \nA,2/3\n")
        #expect(found.map(\.message.key) == [.mappingNoNumber, .mappingNoNumber, .mappingNumber])
        #expect(found.map { $0.place.line } == [3, 4, 5])
        #expect(found.first?.place.field == "number")
    }

    @Test func `a row without an area takes the one of the command or is refused`() throws {
        #expect(refusals("area,number\n,1\n").map(\.message.key) == [.mappingArea])
        let (batch, _) = try read("number\n1\n2\n", area: "KZ-43")
        #expect(batch.entries.map(\.precinct.reference.description) == ["KZ-43/1", "KZ-43/2"])
        #expect(batch.areas.map(\.code) == ["KZ-43"])
    }

    @Test func `a row of no known kind is refused rather than skipped`() {
        let found = refusals(Self.observers + "9,Алматы,Район,OIK,9,Комиссия,,,\n")
        #expect(found.map(\.message.key) == [.mappingRow])
        #expect(found.first?.place.line == 2)
    }

    @Test func `a mapping with an unknown key or version is refused where it stands`() throws {
        func refusal(_ text: String) throws -> Problem? {
            let node = try YAMLNode(parsing: text)
            return problems { _ = try TableMapping(node, file: "m.yaml", vocabulary: .builtIn) }.first
        }
        let key = try refusal("pandus: mapping/1\nid: x\nrows:\n  - numbr: n\n")
        #expect(key?.message.key == .packKey)
        #expect(place(key) == "4:5")
        let version = try refusal("pandus: mapping/2\nid: x\nrows: [{number: n}]\n")
        #expect(version?.message.key == .mappingField)
    }

    @Test(.enabled(if: SharedData.isPresent, "../shared/data is absent"))
    func `the precincts of Almaty of 2021 read whole`() throws {
        let text = String(
            decoding: try SharedData.bytes("precincts/kz/almaty_precincts_2021.csv"), as: UTF8.self)
        let (batch, mapping) = try MappedFile.read(text)
        #expect(mapping == "kz-observers-2021")
        #expect(batch.entries.count == 100)
        #expect(batch.commissions.count == 2)
        #expect(Set(batch.entries.map(\.precinct.reference)).count == 100)
        #expect(batch.entries.allSatisfy { $0.precinct.commission != nil })
    }
}
