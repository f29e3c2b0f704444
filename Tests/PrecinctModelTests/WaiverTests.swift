import PrecinctModel
import Testing

struct WaiverTests {
    private func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(iso: text)) }

    private func waiver(endedOn: String? = nil) throws -> Waiver {
        Waiver(
            number: 7, pack: "kz-bld", rule: "ramp-slope", scope: .area("43"), owner: "o", reason: "r",
            legalBasis: "b", approver: "a", measure: "m", since: try day("2026-03-01"),
            until: try day("2026-06-30"), endedOn: try endedOn.map(day), endReason: endedOn)
    }

    @Test(arguments: [
        ("2026-02-28", Waiver.Standing.upcoming, 122), ("2026-03-01", .active, 121),
        ("2026-05-30", .active, 31), ("2026-05-31", .endsSoon, 30), ("2026-06-30", .endsSoon, 0),
        ("2026-07-01", .expired, -1),
    ])
    func `both ends belong to it, and the last thirty days warn`(
        text: String, standing: Waiver.Standing, left: Int
    ) throws {
        let (waiver, today) = (try waiver(), try day(text))
        #expect(waiver.standing(on: today) == standing)
        #expect(waiver.daysLeft(on: today) == left)
        #expect(standing.isInForce == (standing == .active || standing == .endsSoon))
    }

    @Test func `the day it was ended on is the first without it, and the days before warn of that`() throws {
        let waiver = try waiver(endedOn: "2026-04-10")
        #expect(waiver.standing(on: try day("2026-03-05")) == .active)
        #expect(waiver.standing(on: try day("2026-04-09")) == .endsSoon)
        #expect(waiver.daysLeft(on: try day("2026-04-09")) == 0)
        #expect(waiver.standing(on: try day("2026-04-10")) == .ended)
        #expect(waiver.standing(on: try day("2027-01-01")) == .ended)
        #expect(waiver.lastDay == (try day("2026-04-09")))
        let never = try self.waiver(endedOn: "2026-02-01")
        #expect(never.standing(on: try day("2026-03-05")) == .ended)
    }

    @Test func `an id is a letter and a number`() {
        #expect(NumberedID.number(of: "W12", letter: "W") == 12)
        #expect(NumberedID.number(of: "w12", letter: "W") == 12)
        #expect(NumberedID.number(of: "12", letter: "W") == 12)
        for wrong in ["R12", "W", "", "W0", "W-1", "W+1", "WW1", "W1x", "W99999999999999999999"] {
            #expect(NumberedID.number(of: wrong, letter: "W") == nil, "\(wrong)")
        }
    }
}
