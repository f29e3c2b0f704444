import PrecinctModel
import Testing
import Wording

struct IdentityTests {
    @Test(arguments: [
        "г. Алматы, ул. Тлендиева, 5", "город Алматы, улица Тлендиева 5", "Город Алматы, улицаТлендиева, 5.",
        "АЛМАТЫ,  УЛ.ТЛЕНДИЕВА,  Д. 5", "Алматы қаласы, Тлендиева көшесі, 5 үй",
    ])
    func `one address in its usual spellings has one key`(address: String) {
        #expect(Premises.joiningKey(address: address) == "алматы тлендиева 5")
    }

    @Test func `house numbers keep their letters and fractions`() {
        let key = Premises.joiningKey(address:)
        #expect(key("ул. Абая, 52") != key("ул. Абая, 52/1"))
        #expect(key("ул. Абая, 134а") == key("улица Абая 134А"))
        #expect(key("ул. Абая, 134а") != key("ул. Абая, 134"))
        #expect(key("ул. Королёва, 1") == key("ул. Королева, 1"))
        #expect(key("Шанырак-2, 7") != key("Шанырак-1, 7"))
    }

    @Test func `a venue goes by its quoted name`() {
        let key = Premises.joiningKey(venue:)
        #expect(
            key("Коммунальное государственное учреждение «Гимназия №18»")
                == key("Республиканское учреждение «Гимназия № 18»"))
        #expect(key("«Гимназия №18»") != key("«Гимназия №19»"))
        #expect(key("Дом культуры") == "домкультуры")
    }

    @Test func `an element is named by its kind and id and a single kind by its kind`() throws {
        let ramp = try ElementReference(parsing: "ramp/main", in: .sample)
        #expect(ramp == ElementReference(kind: "ramp", id: "main"))
        #expect(ramp.description == "ramp/main")
        let precinct = try ElementReference(parsing: "precinct", in: .sample)
        #expect(precinct.description == "precinct")
    }

    @Test func `an unknown kind names the nearest known one`() {
        let error = #expect(throws: Problem.self) { try ElementReference(parsing: "rampp/1", in: .sample) }
        #expect(error?.message.key == .elementKindNear)
        #expect(error?.message.arguments["near"] == "ramp")
    }

    @Test(arguments: ["ramp", "ramp/", "ramp/a b", "ramp/a/b", "ramp/*", "precinct/2"])
    func `a missing, malformed or superfluous id is refused`(text: String) {
        #expect(throws: Problem.self) { try ElementReference(parsing: text, in: .sample) }
    }

    @Test func `the vocabulary inside the program reads`() {
        let vocabulary = Vocabulary.builtIn
        #expect(vocabulary.kind("ramp")?.slot(of: "slope") != nil)
        #expect(vocabulary.kind("votingRoom")?.isSingle == true)
    }
}
