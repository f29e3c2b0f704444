import Foundation
import PrecinctModel
import PrecinctRegistry
import Testing
import Wording

/// What was known then, by the two clocks: names, states and places as well as facts.
struct PastTests {
    let sample: SampleRegistry
    let sixty = SampleRegistry.sixty
    let start = SampleRegistry.start
    private static let day: Int64 = 86_400

    /// Day 10: 60 is renamed and loses its commission; day 20: the school gets another address; day 30: 70 is
    /// added; day 40: 10 is retired; day 50: the area is renamed.
    init() throws {
        sample = try SampleRegistry()
        let registry = sample.registry
        try sample.write(at: moment(10)) { change in
            var entry = try registry.precinct(SampleRegistry.sixty)
            entry.name = "жаңа атау"
            entry.commission = nil
            entry.sameAs = [ExternalID(system: "cec", id: "77")]
            try change.updatePrecinct(entry)
        }
        try sample.write(at: moment(20)) { change in
            var school = try #require(try registry.premises(id: "school"))
            school.premises.address = "ул. Абая, 7а"
            school.premises.venue = nil
            school.area = "43"
            try change.updatePremises(school)
        }
        try sample.write(at: moment(30)) { change in
            try change.addPrecinct(PrecinctEntry(reference: PrecinctReference(area: "4336", number: "70")))
        }
        try sample.write(at: moment(40)) { change in
            var entry = try registry.precinct(PrecinctReference(area: "4336", number: "10"))
            entry.status = .retired
            try change.updatePrecinct(entry)
        }
        try sample.write(at: moment(50)) { change in
            try change.updateArea(Area(code: "4336", name: "Жаңа аудан", parent: "43", kind: .district))
            try change.updateCommission(
                Commission(id: "T1", kind: .territorial, name: "Жаңа комиссия", area: "4336"))
        }
    }

    private func moment(_ day: Int64) -> Instant { start.adding(seconds: day * Self.day) }

    private func dossier(asOf day: Int64, knownAt: Int64? = nil) throws -> Dossier {
        try sample.registry.dossier(
            of: sixty, asOf: moment(day), knownAt: knownAt.map(moment), vocabulary: .builtIn)
    }

    @Test func `a name counts from the day it was recorded`() throws {
        #expect(try sample.registry.precinct(sixty, asOf: moment(9)).name == "№60")
        #expect(try sample.registry.precinct(sixty, asOf: moment(10)).name == "жаңа атау")
        #expect(try sample.registry.precinct(sixty, asOf: moment(99), knownAt: moment(9)).name == "№60")
        #expect(try sample.registry.precinct(sixty, asOf: moment(9)).commission == "T1")
        #expect(try sample.registry.precinct(sixty, asOf: moment(10)).commission == nil)
        #expect(try sample.registry.precinct(sixty).name == "жаңа атау")
    }

    @Test func `a dossier has the names and the place of its moment`() throws {
        let before = try dossier(asOf: 9)
        #expect(before.precinct.name == "№60")
        #expect(before.precinct.commission == "Қазалы комиссиясы")
        #expect(before.precinct.areaName == "Қазалы ауданы")
        #expect(before.premises == Premises(id: "school", address: "ул. Абая, 5", venue: "школа №18"))
        let after = try dossier(asOf: 50)
        #expect(after.precinct.name == "жаңа атау")
        #expect(after.precinct.commission == nil)
        #expect(after.precinct.areaName == "Жаңа аудан")
        #expect(after.premises == Premises(id: "school", address: "ул. Абая, 7а"))
        #expect(try dossier(asOf: 50, knownAt: 9).premises == before.premises)
        #expect(try dossier(asOf: 49).precinct.areaName == "Қазалы ауданы")
    }

    @Test func `a building asked for by its precinct is as it stood`() throws {
        func address(_ day: Int64, _ knownAt: Int64? = nil) throws -> String? {
            try sample.registry.premises(of: sixty, asOf: moment(day), knownAt: knownAt.map(moment))?
                .premises.address
        }
        #expect(try address(19) == "ул. Абая, 5")
        #expect(try address(20) == "ул. Абая, 7а")
        #expect(try address(20, 19) == "ул. Абая, 5")
        var listed: [String?] = []
        try sample.registry.forEachPrecinct(asOf: moment(19)) { listed.append($0.premises?.address) }
        #expect(listed == ["ул. Абая, 5", nil, "ул. Абая, 5", nil, nil])
    }

    @Test func `a precinct that did not exist yet is absent and the message says since when it does`() throws
    {
        let seventy = PrecinctReference(area: "4336", number: "70")
        #expect(
            try sample.registry.precincts(asOf: moment(29)).map(\.reference.number) == [
                "9", "10", "60", "061", "9",
            ])
        #expect(try sample.registry.precincts(asOf: moment(30)).count == 6)
        #expect(try sample.registry.precincts(asOf: moment(99), knownAt: moment(29)).count == 5)
        let asks: [() throws -> Void] = [
            { _ = try sample.registry.precinct(seventy, asOf: moment(29)) },
            { _ = try sample.registry.resolve("70", asOf: moment(29)) },
            { _ = try sample.registry.resolve("4336/70", asOf: moment(99), knownAt: moment(29)) },
            { _ = try sample.registry.dossier(of: seventy, asOf: moment(29), vocabulary: .builtIn) },
        ]
        for ask in asks {
            let refused = try problem(ask)
            #expect(refused.message.key == .pastNotYet)
            #expect(refused.message.arguments["moment"] == moment(30).description)
        }
        #expect(try sample.registry.resolve("70") == seventy)
    }

    @Test func `what was observed earlier proves that the precinct was there`() throws {
        let seventy = PrecinctReference(area: "4336", number: "70")
        try sample.write(at: moment(60)) { change in
            try change.record(
                [.sample(.present(true), of: ElementReference(kind: "booth", id: "1"), at: 5 * Self.day)],
                of: .precinct(seventy))
        }
        #expect(try sample.registry.precincts(asOf: moment(5)).count == 6)
        #expect(try sample.registry.precincts(asOf: moment(4)).count == 5)
        // It was not known before it was recorded, whenever it was observed.
        #expect(try sample.registry.precincts(asOf: moment(5), knownAt: moment(59)).count == 5)
    }

    @Test func `a moment before the registry sees what was first recorded`() throws {
        let before = start.adding(seconds: -1)
        #expect(try sample.registry.precincts(asOf: before).count == 6)
        #expect(try sample.registry.precinct(sixty, asOf: before).name == "№60")
        #expect(try sample.registry.precincts(asOf: before, knownAt: before).isEmpty)
    }

    @Test func `a list of dossiers follows the states of its moment`() throws {
        func numbers(_ day: Int64) throws -> [String] {
            var found: [String] = []
            try sample.registry.forEachBatch(area: "4336", asOf: moment(day)) {
                found += $0.map(\.precinct.reference.number)
            }
            return found
        }
        #expect(try numbers(29) == ["9", "10", "60", "061"])
        #expect(try numbers(39) == ["9", "10", "60", "061", "70"])
        #expect(try numbers(40) == ["9", "60", "061", "70"])
    }

    @Test func `batches go on past precincts that are left out`() throws {
        var found: [String] = []
        try sample.registry.forEachBatch(
            area: "4336", statuses: [.retired], asOf: moment(99), size: 1
        ) { found += $0.map(\.precinct.reference.number) }
        #expect(found == ["10"])
        found = []
        try sample.registry.forEachBatch(area: "4336", asOf: moment(29), size: 1) {
            found += $0.map(\.precinct.reference.number)
        }
        #expect(found == ["9", "10", "60", "061"])
    }

    @Test func `a corrected fact was what it was`() throws {
        let ramp = ElementReference(kind: "ramp", id: "main")
        func slope(_ text: String) throws -> Observation {
            .sample(
                .value(attribute: "slope", .number(try Quantity(parsing: text, unit: .percent))), of: ramp,
                reason: text == "9 %" ? nil : "typing error")
        }
        try sample.write(at: moment(60)) { try $0.record([slope("9 %")], of: .premises("school")) }
        try sample.write(at: moment(70)) { try $0.record([slope("6 %")], of: .premises("school")) }
        func known(_ knownAt: Int64?) throws -> String? {
            let fact = try dossier(asOf: 60, knownAt: knownAt).fact(of: ramp, "slope")
            guard case .value(_, let value) = fact?.observation?.statement else { return nil }
            return value.text
        }
        #expect(try known(nil) == "6 %")
        #expect(try known(70) == "6 %")
        #expect(try known(69) == "9 %")
        #expect(try known(59) == nil)
    }

    @Test func `within a change what it has written so far is seen`() throws {
        let registry = sample.registry
        try sample.write(at: moment(80)) { change in
            let village = PrecinctReference(area: "4336", number: "80")
            try change.addPrecinct(PrecinctEntry(reference: village, name: "ауыл"))
            #expect(try registry.resolve("80") == village)
            #expect(try registry.precinct(village, asOf: moment(80)).name == "ауыл")
            try change.movePrecinct(village, to: "club", since: nil)
            #expect(try registry.premises(of: village, asOf: moment(80))?.premises.id == "club")
            #expect(try registry.precinctsSharing("club", asOf: moment(80)) == [village])
        }
    }

    @Test func `a panorama was there from the day it was taken, in the state it had`() throws {
        let stored = try sample.registry.media.store(bytes: Data("picture".utf8), suffix: "jpg")
        let entry = PanoramaEntry(
            precinct: sixty, original: stored, fileName: "a.jpg", capturedAt: moment(5), width: 2, height: 1)
        _ = try sample.write(at: moment(60)) { try $0.addPanorama(entry, renditions: []) }
        try sample.write(at: moment(70)) { try $0.setState(.withdrawn, of: entry.id) }
        func states(_ day: Int64, _ knownAt: Int64? = nil) throws -> [PanoramaEntry.State] {
            try sample.registry.panoramas(of: sixty, asOf: moment(day), knownAt: knownAt.map(moment)).map(
                \.state)
        }
        #expect(try states(4).isEmpty)
        #expect(try states(5, 59).isEmpty)
        #expect(try states(65, 65) == [.draft])
        #expect(try states(65) == [.draft])
        #expect(try states(70) == [.withdrawn])
        // On the day it was taken it had the state it was filed with, not that of today.
        #expect(try states(5) == [.draft])
        #expect(try states(59, 70) == [.draft])
        try sample.write(at: moment(80)) { try $0.purge(entry.id) }
        #expect(try states(65) == [.purged])
    }

    @Test func `an area has the precincts that lay in it then`() throws {
        try sample.write(at: moment(60)) { change in
            try change.addArea(Area(code: "44", name: "Жаңа облыс", kind: .region))
            try change.updateArea(Area(code: "4340", name: "Сырдария", parent: "44", kind: .district))
            try change.addElection(
                Election(id: "e", name: "Сайлау", day: CalendarDay(sinceEpoch: 21_000), area: "43"))
        }
        func numbers(_ area: String, _ day: Int64, _ knownAt: Int64? = nil) throws -> Int {
            try sample.registry.precincts(area: area, asOf: moment(day), knownAt: knownAt.map(moment)).count
        }
        #expect(try numbers("43", 59) == 6)
        #expect(try numbers("43", 60) == 5)
        #expect(try numbers("44", 60) == 1)
        #expect(try numbers("44", 59) == 0)
        #expect(try numbers("43", 60, 59) == 6)
        #expect(try numbers("44", 60, 59) == 0)
        #expect(try sample.registry.precinctCounts(area: "43", asOf: moment(59))[.active] == 5)
        #expect(try sample.registry.precinctCounts(area: "43", asOf: moment(39))[.active] == 6)
        #expect(try sample.registry.precinctCounts(area: "43", asOf: moment(60))[.active] == 4)
        #expect(try sample.registry.precinctCounts(asOf: moment(29)).values.reduce(0, +) == 5)
        #expect(try sample.registry.participants(of: "e", asOf: moment(59)).count == 5)
        #expect(try sample.registry.participants(of: "e", asOf: moment(60)).count == 4)
    }

    @Test func `what an export adds to the facts is as it stood`() throws {
        let registry = sample.registry
        #expect(try registry.areas(around: ["4336"], asOf: moment(49))["4336"]?.name == "Қазалы ауданы")
        #expect(try registry.areas(around: ["4336"], asOf: moment(50)).keys.sorted() == ["43", "4336"])
        #expect(try registry.areas(around: ["4336"], asOf: moment(50))["4336"]?.name == "Жаңа аудан")
        #expect(try registry.areas(around: ["4336"], asOf: start, knownAt: start.adding(seconds: -1)).isEmpty)
        #expect(
            try registry.commissions(below: ["T1"], asOf: moment(49))["T1"]?.name == "Қазалы комиссиясы")
        #expect(try registry.commissions(below: ["T1"], asOf: moment(50))["T1"]?.name == "Жаңа комиссия")
        #expect(try registry.premises(ids: ["school"], asOf: moment(19))["school"]?.area == "4336")
        #expect(try registry.premises(ids: ["school"], asOf: moment(20))["school"]?.area == "43")
        try sample.write(at: moment(60)) { change in
            var entry = try registry.precinct(sixty)
            entry.sameAs = [ExternalID(system: "cec", id: "78")]
            try change.updatePrecinct(entry)
        }
        func ids(_ day: Int64, _ knownAt: Int64? = nil) throws -> [String]? {
            try registry.entries(of: [sixty], asOf: moment(day), knownAt: knownAt.map(moment))[sixty]?.sameAs
                .map(\.id)
        }
        #expect(try ids(59) == ["77"])
        #expect(try ids(60) == ["78"])
        #expect(try ids(60, 59) == ["77"])
        #expect(try ids(60, 9) == [])
    }

    @Test func `every moment finds the change it follows, however many there are`() throws {
        for day in 60..<90 {
            try sample.write(at: moment(Int64(day))) { change in
                var entry = try sample.registry.precinct(sixty)
                entry.name = "\(day)"
                try change.updatePrecinct(entry)
            }
        }
        for day in 60..<90 {
            #expect(try sample.registry.precinct(sixty, asOf: moment(Int64(day))).name == "\(day)")
            let between = moment(Int64(day)).adding(seconds: 1)
            #expect(try sample.registry.precinct(sixty, asOf: between).name == "\(day)")
        }
    }
}
