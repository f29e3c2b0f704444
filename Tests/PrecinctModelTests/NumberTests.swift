import PrecinctModel
import Testing

struct NumberTests {
    @Test func `a slope of 8,1 % is above 8 % and 8,0 % is not`() throws {
        let limit = try Quantity(parsing: "8 %", unit: .percent).value
        #expect(try Quantity(parsing: "8.1 %", unit: .percent).value > limit)
        #expect(try Quantity(parsing: "8.0%", unit: .percent).value == limit)
    }

    @Test func `the short way of reading a plain amount gives what the full grammar gives`() throws {
        var state: UInt64 = 7
        for _ in 0..<2_000 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let whole = state >> 40 % 100_000
            let places = Int(state >> 33 % 4)
            let fraction = places == 0 ? "" : "." + String(state >> 20 % 10_000).prefix(places)
            for unit in [Unit.percent, .millimetre, .inch, .one, .minute] {
                let text = "\(whole)\(fraction) \(unit.rawValue)"
                // A blank before it is no plain form, so the full grammar reads it.
                let full = try? Quantity(parsing: " " + text, unit: unit)
                let short = try? Quantity(parsing: text, unit: unit)
                #expect(short?.value == full?.value && short?.unit == full?.unit, "\(text)")
            }
        }
    }

    @Test func `one to twelve is exactly one twelfth`() throws {
        #expect(try Quantity(parsing: "1:12", unit: .percent).value == Rational(1, over: 12)!)
        #expect(try Quantity(parsing: "1 : 12", unit: .percent).value == Rational(1, over: 12)!)
        #expect(throws: Quantity.Flaw.number) { try Quantity(parsing: "1:0", unit: .percent) }
    }

    @Test func `thirty-two inches are 812,8 millimetres`() throws {
        #expect(try Quantity(parsing: "32 in", unit: .millimetre).value == Rational(decimal: "812.8")!)
        #expect(try Quantity(parsing: "1 ft", unit: .millimetre).value == Rational(decimal: "304.8")!)
    }

    @Test func `five pounds-force are exactly 22,2411080763025 newtons`() throws {
        let force = try Quantity(parsing: "5 lbf", unit: .newton)
        // Five times the 4.4482216152605 N of NIST SP 811.
        #expect(force.value == Rational(44_482_216_152_605, over: 2_000_000_000_000)!)
        #expect(force.value.text(in: .poundForce) == "5\u{00A0}lbf")
    }

    @Test func `a tolerance spreads the amount both ways in the same unit`() throws {
        let width = try Quantity(parsing: "850 ± 6 mm", unit: .millimetre)
        #expect(width.interval() == Interval(Rational(844), Rational(856)))
        #expect(width.text == "850 ± 6 mm")
        #expect(try Quantity(parsing: "85+/-0.6 cm", unit: .millimetre).interval() == width.interval())
        #expect(width.interval(tolerance: Rational(100)) == width.interval())
    }

    @Test func `a comma serves as the decimal sign`() throws {
        #expect(try Quantity(parsing: "9,5 %", unit: .percent).value == Rational(19, over: 200)!)
        #expect(Rational(decimal: "-0,25") == Rational(-1, over: 4)!)
        #expect(try Quantity(parsing: " 3 ", unit: .millimetre).value == Rational(3))
    }

    @Test(arguments: [
        "", "-", ".", "5.", ".5", "1.2.3", "1,234.5", "1e3", "--5", "0x10", "٣", "12345678901234567890",
        "0.12345678901234567890",
    ])
    func `what is no decimal or has too many digits is refused`(text: String) {
        #expect(Rational(decimal: text) == nil)
    }

    @Test func `a flaw of a quantity says whether number or unit is wrong`() {
        #expect(throws: Quantity.Flaw.number) { try Quantity(parsing: "wide", unit: .millimetre) }
        #expect(throws: Quantity.Flaw.number) { try Quantity(parsing: "850 ± mm", unit: .millimetre) }
        #expect(throws: Quantity.Flaw.unit("parsec")) {
            try Quantity(parsing: "3 parsec", unit: .millimetre)
        }
        #expect(throws: Quantity.Flaw.number) {
            try Quantity(parsing: "9223372036854775807 km", unit: .millimetre)
        }
    }

    @Test func `a decimal is written exactly and rounds half away from zero`() {
        #expect(Rational(19, over: 2)!.decimalText() == "9.5")
        #expect(Rational(-1, over: 3)!.decimalText(places: 2) == "-0.33")
        #expect(Rational(1, over: 2_000)!.decimalText(places: 3) == "0.001")
        #expect(Rational(-1, over: 1_000_000_000)!.decimalText() == "0")
        #expect(Rational(19, over: 200)!.text(in: .percent) == "9.5\u{00A0}%")
    }

    @Test func `arithmetic that cannot be kept exactly gives nothing rather than a rounded number`() {
        let large = Rational(.max)
        #expect(large.adding(Rational(1)) == nil)
        #expect(large.multiplied(by: Rational(2)) == nil)
        #expect(Rational(.max, over: 2)! < large)
        #expect(Rational.infinity.adding(.negativeInfinity) == nil)
        #expect(Rational(7, over: 2)!.roundedUp == Rational(4))
        #expect(Rational(-7, over: 2)!.roundedUp == Rational(-3))
        #expect(Rational(1, over: 0) == nil)
    }

    @Test func `a value of the wrong unit names the units that would do`() {
        let ramp = Vocabulary.sample.kind("ramp")!
        let slope = ramp.attributes[ramp.slot(of: "slope")!]
        #expect(throws: (any Error).self) { try ObservedValue(parsing: "80 mm", as: slope, of: ramp) }
        #expect(throws: (any Error).self) { try ObservedValue(parsing: "steep", as: slope, of: ramp) }
    }

    @Test func `a blank parts thousands of voters, and in a measure may part two readings`() throws {
        #expect(try Quantity(parsing: "1 250", unit: .one).value == Rational(1250))
        for text in ["850 900 mm", "1 250", "1\u{A0}250 mm"] {
            #expect(throws: Quantity.Flaw.ambiguous) { try Quantity(parsing: text, unit: .millimetre) }
        }
    }
}

struct IntervalTests {
    private static let samples: [Interval] = {
        var numbers = SeededNumbers(seed: 7)
        return (0..<60).map { _ in
            Interval(
                Rational(.random(in: -9...9, using: &numbers), over: 3) ?? .zero,
                Rational(.random(in: -9...9, using: &numbers), over: 4) ?? .zero)
        } + [Interval(.zero), Interval(Rational(2))]
    }()

    private func points(_ interval: Interval) -> [Rational] {
        let middle = Rational(1, over: 2).flatMap { interval.low.adding(interval.high)?.multiplied(by: $0) }
        return [interval.low, interval.high] + [middle].compactMap { $0 }
    }

    private func holds(_ value: Rational?, _ interval: Interval) -> Bool {
        value.map { interval.low <= $0 && $0 <= interval.high } ?? true
    }

    @Test func `no result of two numbers lies outside the result of their intervals`() {
        for a in Self.samples {
            for b in Self.samples {
                for x in points(a) {
                    for y in points(b) {
                        #expect(holds(x.adding(y), a + b))
                        #expect(holds(x.adding(y.negated), a - b))
                        #expect(holds(x.multiplied(by: y), a * b))
                        #expect(holds(y.reciprocal.flatMap(x.multiplied), a / b))
                        #expect(holds(max(x, y), a.maximum(b)))
                        #expect(holds(min(x, y), a.minimum(b)))
                    }
                }
                #expect(holds(a.low, a.union(b)) && holds(b.high, a.union(b)))
            }
        }
    }

    @Test func `a bound that cannot be kept moves outwards, never inwards`() {
        let large = Interval(Rational(.max - 1), Rational(.max))
        #expect((large + large) == .everything)
        #expect((large * large) == .everything)
        #expect((Interval(Rational(1)) / Interval(Rational(-1), Rational(1))) == .everything)
        #expect(Interval.everything.isEverything && !Interval(.zero).isEverything)
        #expect((Interval(.zero) * .everything) == Interval(.zero))
    }

    @Test func `intervals that share only an end overlap`() {
        let one = Rational(1)
        #expect(Interval(.zero, one).overlaps(Interval(one, Rational(2))))
        #expect(!Interval(.zero, one).overlaps(Interval(Rational(2))))
    }
}

/// Numbers that come out the same in every run (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
