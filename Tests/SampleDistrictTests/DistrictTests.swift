import PrecinctModel
import SampleDistrict
import Testing

/// The shape of the district.
struct DistrictTests {
    @Test(arguments: DistrictFixture.moments)
    func `every sheet is understood and no fact lies in the future`(moment: String) throws {
        let district = try DistrictFixture(moment).district
        for observation in district.precincts.flatMap(\.observations) {
            #expect(observation.observedAt < district.now)
        }
    }

    @Test func `there are forty precincts with references of their own`() throws {
        let precincts = try DistrictFixture().district.precincts
        #expect(precincts.map(\.precinct.reference.number) == (31...70).map(String.init))
        #expect(Set(precincts.map(\.precinct.reference)).count == 40)
        #expect(precincts.allSatisfy { $0.precinct.reference.area == "kazaly" })
    }

    @Test func `thirty-four buildings stand at addresses of their own`() throws {
        let premises = Set(try DistrictFixture().district.precincts.map(\.premises))
        #expect(premises.count == 34)
        #expect(Set(premises.map(\.id)).count == 34)
        #expect(Set(premises.compactMap(\.address).map { Premises.joiningKey(address: $0) }).count == 34)
        #expect(
            premises.allSatisfy { $0.venue?.contains("(үлгі)") == true },
            "every name says that it is a sample")
    }

    @Test func `areas stand below those that contain them, and the commission in the district`() throws {
        let district = try DistrictFixture().district
        for (index, area) in district.areas.enumerated() {
            #expect(area.parent == (index == 0 ? nil : district.areas[index - 1].code))
        }
        let commission = try #require(district.commissions.first)
        #expect(district.commissions.count == 1)
        #expect(commission.area == "kazaly")
        #expect(district.precincts.allSatisfy { $0.precinct.commission == commission.id })
    }

    @Test func `voters and members are as many as such a district has`() throws {
        let district = try DistrictFixture().district
        func numbers(_ attribute: String) -> [Int64] {
            district.precincts.flatMap(\.observations).compactMap { observation in
                guard case .value(attribute, .number(let quantity)) = observation.statement else {
                    return nil
                }
                return quantity.value.numerator
            }
        }
        let voters = numbers("registeredVoters")
        #expect(voters.count == 40)
        #expect(voters.allSatisfy { (300...2_800).contains($0) })
        #expect((47_500...48_500).contains(voters.reduce(0, +)))
        let members = numbers("membersTotal")
        #expect(members.allSatisfy { (6...7).contains($0) })
        #expect(members.reduce(0, +) == 266)
    }

    @Test func `what belongs to a building is told once`() throws {
        let district = try DistrictFixture().district
        var tellers: [String: Set<String>] = [:]
        for precinct in district.precincts {
            for observation in precinct.observations
            where Vocabulary.builtIn.kind(observation.element.kind)?.owner == .premises {
                tellers[precinct.premises.id, default: []].insert(precinct.precinct.reference.number)
            }
        }
        #expect(tellers.values.allSatisfy { $0.count == 1 })
        let first = try #require(district.precincts.first)
        let second = district.precincts[1]
        #expect(first.premises == second.premises)
        #expect(
            !district.dossier(of: second).elements(of: "ramp").isEmpty,
            "the second precinct has the building too")
    }

    @Test func `two districts of one moment are the same`() throws {
        let first = try DistrictFixture().district.precincts
        let second = try DistrictFixture().district.precincts
        #expect(
            zip(first, second).allSatisfy { $0.observations == $1.observations && $0.premises == $1.premises }
        )
        #expect(
            Set(first.flatMap(\.observations).map(\.sequence)).count == first.flatMap(\.observations).count)
    }
}
