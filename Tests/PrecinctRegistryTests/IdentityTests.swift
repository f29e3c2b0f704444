import PrecinctModel
import PrecinctRegistry
import Testing
import Wording

struct IdentityTests {
    let sample: SampleRegistry
    let sixty = SampleRegistry.sixty

    init() throws {
        sample = try SampleRegistry()
    }

    @Test func `precincts come in the order in which people count`() throws {
        let numbers = try sample.registry.precincts(area: "43").map(\.reference.description)
        #expect(numbers == ["4336/9", "4336/10", "4336/60", "4336/061", "4340/9"])
        #expect(try sample.registry.precinctCount() == 5)
        #expect(try sample.registry.precinctCount(area: "4340") == 1)
        #expect(
            try problem { _ = try sample.registry.precincts(area: "4335") }.message.key == .registryNoAreaNear
        )
    }

    @Test func `letters, strokes and zeros are kept in their order`() throws {
        let numbers = ["10А", "2-3", "3.10", "3.9", "010", "2", "б/н"]
        try sample.write { change in
            try change.addArea(Area(code: "44", name: "Басқа", kind: .region))
            for number in numbers {
                try change.addPrecinct(
                    PrecinctEntry(reference: PrecinctReference(area: "44", number: number)))
            }
        }
        let found = try sample.registry.precincts(area: "44").map(\.reference.number)
        #expect(found == ["2", "2-3", "3.9", "3.10", "010", "10А", "б/н"])
        #expect(try sample.registry.resolve("44/б/н").number == "б/н")
        #expect(try sample.registry.resolve("б/н").area == "44")
    }

    @Test func `what was entered is read back and can be changed`() throws {
        var entry = try sample.registry.precinct(sixty)
        #expect(entry.name == "№60")
        #expect(entry.commission == "T1")
        #expect(entry.status == .active)
        entry.name = nil
        entry.status = .retired
        entry.sameAs = [ExternalID(system: "cec", id: "77")]
        try sample.write { try $0.updatePrecinct(entry) }
        #expect(try sample.registry.precinct(sixty) == entry)
        entry.sameAs = [ExternalID(system: "cec", id: "78")]
        try sample.write { try $0.updatePrecinct(entry) }
        #expect(try sample.registry.precinct(sixty).sameAs == entry.sameAs)
        #expect(try sample.registry.commissions().map(\.id) == ["T1"])
        #expect(sample.registry.verify().isSound)
    }

    @Test func `what is the same already leaves no change`() throws {
        let before = try sample.registry.revision()
        let entry = try sample.registry.precinct(sixty)
        let premises = try #require(try sample.registry.premises(id: "school"))
        let areas = try sample.registry.areas()
        let commissions = try sample.registry.commissions()
        try sample.write { change in
            try change.updatePrecinct(entry)
            try change.updatePremises(premises)
            for area in areas { try change.updateArea(area) }
            for commission in commissions { try change.updateCommission(commission) }
        }
        #expect(try sample.registry.revision() == before)
    }

    @Test func `what cannot be is refused by name`() throws {
        let elsewhere = PrecinctReference(area: "4337", number: "1")
        let cases: [(TextKey, (RegistryTransaction) throws -> Void)] = [
            (.registryAreaExists, { try $0.addArea(Area(code: "43", name: "x", kind: .region)) }),
            (.registryAreaCode, { try $0.addArea(Area(code: "4/3", name: "x", kind: .region)) }),
            (.registryNoArea, { try $0.addArea(Area(code: "9", name: "x", parent: "zzzz", kind: .region)) }),
            (.registryZone, { try $0.addArea(Area(code: "9", name: "x", kind: .region, zone: "Mars")) }),
            (.registryPrecinctExists, { try $0.addPrecinct(PrecinctEntry(reference: SampleRegistry.sixty)) }),
            (.registryNoAreaNear, { try $0.addPrecinct(PrecinctEntry(reference: elsewhere)) }),
            (
                .registryPrecinctNumber,
                {
                    try $0.addPrecinct(PrecinctEntry(reference: PrecinctReference(area: "43", number: " 6")))
                }
            ),
            (
                .registryNoCommission,
                {
                    try $0.addPrecinct(
                        PrecinctEntry(reference: PrecinctReference(area: "43", number: "6"), commission: "T2")
                    )
                }
            ),
            (
                .registryCommissionExists,
                {
                    try $0.addCommission(Commission(id: "T1", kind: .central, name: "x"))
                }
            ),
            (
                .registryPremisesExists,
                {
                    try $0.addPremises(PremisesEntry(premises: Premises(id: "club"), area: "43"))
                }
            ),
            (
                .registryExternalTaken,
                {
                    try $0.addPremises(
                        PremisesEntry(
                            premises: Premises(id: "new"), area: "43",
                            sameAs: [ExternalID(system: "osm", id: "w1")]))
                }
            ),
            (.registryNoPremises, { try $0.movePrecinct(SampleRegistry.sixty, to: "none", since: nil) }),
        ]
        let before = try sample.registry.revision()
        for (key, body) in cases {
            #expect(try problem { try sample.write(body) }.message.key == key)
        }
        #expect(try sample.registry.revision() == before)
    }

    @Test func `nothing lies in itself, by whatever way, and everything has a name`() throws {
        try sample.write { change in
            try change.addArea(Area(code: "433610", name: "Ауыл", parent: "4336", kind: .settlement))
            try change.addCommission(
                Commission(id: "P1", kind: .precinct, name: "Учаскелік", parent: "T1"))
        }
        let cases: [(TextKey, (RegistryTransaction) throws -> Void)] = [
            (.enteringAreaRing, { try $0.addArea(Area(code: "9", name: "x", parent: "9", kind: .other)) }),
            (
                .enteringAreaRing,
                { try $0.updateArea(Area(code: "43", name: "x", parent: "43", kind: .region)) }
            ),
            (
                .enteringAreaRing,
                { try $0.updateArea(Area(code: "43", name: "x", parent: "433610", kind: .region)) }
            ),
            (.enteringAreaName, { try $0.addArea(Area(code: "9", name: " ", kind: .other)) }),
            (.enteringAreaName, { try $0.updateArea(Area(code: "43", name: "", kind: .region)) }),
            (
                .enteringCommissionRing,
                {
                    try $0.updateCommission(
                        Commission(id: "T1", kind: .territorial, name: "x", parent: "P1"))
                }
            ),
            (
                .enteringCommissionRing,
                { try $0.addCommission(Commission(id: "Q", kind: .okrug, name: "x", parent: "Q")) }
            ),
            (
                .enteringCommissionName,
                { try $0.updateCommission(Commission(id: "T1", kind: .territorial, name: "")) }
            ),
        ]
        let before = try sample.registry.revision()
        for (key, body) in cases {
            #expect(try problem { try sample.write(body) }.message.key == key)
        }
        #expect(try sample.registry.revision() == before)
        #expect(try sample.registry.area("433610").parent == "4336")
        #expect(try problem { try sample.registry.requireArea("4399") }.message.key == .registryNoAreaNear)
        #expect(try problem { _ = try sample.registry.commission("T9") }.message.key == .registryNoCommission)
    }

    @Test func `a change that fails half-way leaves nothing`() throws {
        let before = try sample.registry.revision()
        _ = try problem {
            try sample.write { change in
                try change.addArea(Area(code: "44", name: "Басқа", kind: .region))
                try change.record([.sample(.present(true))], of: .premises("school"))
                try change.addArea(Area(code: "44", name: "Басқа", kind: .region))
            }
        }
        #expect(try sample.registry.revision() == before)
        #expect(try sample.registry.areas().count == 3)
        #expect(sample.registry.verify().observations == 0)
    }

    @Test func `a building is found by its address however spelt`() throws {
        let found = try sample.registry.premises(
            inArea: "4336", address: "улица Абая дом 5", venue: "Школа № 18")
        #expect(found.map(\.premises.id) == ["school"])
        #expect(try sample.registry.premises(inArea: "4336", address: "Абая 5", venue: nil).count == 1)
        #expect(try sample.registry.premises(inArea: "4340", address: "Абая 5", venue: "школа №18").isEmpty)
    }
}
