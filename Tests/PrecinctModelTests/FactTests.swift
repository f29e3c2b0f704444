import PrecinctModel
import Testing

struct FactTests {
    @Test func `the newest of equal rank is current and re-measuring is no conflict`() throws {
        var notes = Notebook()
        try notes.ramp("slope", "12 %", .measured, daysAgo: 30)
        try notes.ramp("slope", "8 %", .measured, daysAgo: 2)
        let fact = try notes.fact("slope")
        #expect(fact.value == (try measured("8 %", .percent)))
        #expect(fact.causes.isEmpty)
        #expect(fact.alternatives.isEmpty)
    }

    @Test func `observations count by when they were made, not by when they were told`() throws {
        var notes = Notebook()
        try notes.ramp("slope", "8 %", .measured, daysAgo: 2)
        try notes.ramp("slope", "12 %", .measured, daysAgo: 30)
        #expect(try notes.fact("slope").value == measured("8 %", .percent))
    }

    @Test func `a newer one of lower rank never displaces but is shown`() throws {
        var notes = Notebook()
        try notes.ramp("slope", "12 %", .measured, daysAgo: 30)
        for method in [ObservationMethod.derived, .seen, .document, .declared] {
            try notes.ramp("slope", "5 %", method, daysAgo: 2)
        }
        let fact = try notes.fact("slope")
        #expect(fact.value == (try measured("12 %", .percent)))
        #expect(fact.causes.isEmpty)
        #expect(fact.alternatives.map(\.method) == [.derived, .seen, .document, .declared])
    }

    @Test func `a newer one of higher rank displaces`() throws {
        var notes = Notebook()
        try notes.ramp("slope", "5 %", .document, daysAgo: 30)
        try notes.ramp("slope", "12 %", .seen, daysAgo: 2)
        #expect(try notes.fact("slope").value == measured("12 %", .percent))
    }

    @Test func `for yes and no the eye ranks with the instrument`() throws {
        var notes = Notebook()
        try notes.ramp("nonSlip", "true", .measured, daysAgo: 30)
        try notes.ramp("nonSlip", "false", .seen, daysAgo: 2)
        #expect(try notes.fact("nonSlip").value == .boolean(1))
    }

    @Test func `two of one moment beyond tolerance conflict and leave their range`() throws {
        var notes = Notebook()
        try notes.ramp("slope", "8 %", .measured)
        try notes.ramp("slope", "10 %", .measured)
        let fact = try notes.fact("slope")
        #expect(fact.value == .number(Interval(Rational(8, over: 100)!, Rational(10, over: 100)!)))
        #expect(fact.causes == .conflict)
        #expect(fact.alternatives.count == 1)
    }

    @Test func `two of one visit conflict even hours apart, two of different visits do not`() throws {
        var same = Notebook()
        try same.ramp("type", "solid", .seen, daysAgo: 3, inspection: "autumn")
        try same.ramp("type", "rails", .seen, daysAgo: 2, inspection: "autumn")
        #expect(try same.fact("type").value == .choice(3))
        #expect(try same.fact("type").causes == .conflict)
        var different = Notebook()
        try different.ramp("type", "solid", .seen, daysAgo: 3, inspection: "autumn")
        try different.ramp("type", "rails", .seen, daysAgo: 2, inspection: "winter")
        #expect(try different.fact("type").value == .choice(2))
        #expect(try different.fact("type").causes.isEmpty)
    }

    @Test func `two of one moment within their tolerances agree`() throws {
        var notes = Notebook()
        try notes.ramp("slope", "8.0 ± 0.1 %", .measured)
        try notes.ramp("slope", "8.1 %", .measured, instrument: "digitalLevel")
        let fact = try notes.fact("slope")
        #expect(fact.causes.isEmpty)
        #expect(fact.value == (try measured("8.1 ± 0.1 %", .percent)))
    }

    @Test func `a lower rank of the same moment is no conflict`() throws {
        var notes = Notebook()
        try notes.ramp("slope", "8 %", .measured)
        try notes.ramp("slope", "5 %", .declared)
        #expect(try notes.fact("slope").causes.isEmpty)
    }

    @Test func `a correction with its reason replaces what it corrects`() throws {
        var notes = Notebook()
        try notes.ramp("slope", "80 %", .measured, inspection: "autumn")
        try notes.ramp("slope", "8 %", .measured, inspection: "autumn", reason: "a slip of the pen")
        let fact = try notes.fact("slope")
        #expect(fact.value == (try measured("8 %", .percent)))
        #expect(fact.causes.isEmpty)
    }

    @Test func `a third opinion after a correction conflicts with the correction only`() throws {
        var notes = Notebook()
        try notes.ramp("slope", "80 %", .measured, inspection: "autumn")
        try notes.ramp("slope", "8 %", .measured, inspection: "autumn", reason: "a slip of the pen")
        try notes.ramp("slope", "9 %", .measured, inspection: "autumn")
        #expect(
            try notes.fact("slope").value
                == .number(Interval(Rational(8, over: 100)!, Rational(9, over: 100)!)))
    }

    @Test func `past its shelf life a fact is unknown and remembers what it was`() throws {
        var fresh = Notebook()
        try fresh.ramp("rise", "780 mm", .measured, daysAgo: 30)
        #expect(try fresh.fact("rise").causes.isEmpty)
        var old = Notebook()
        try old.ramp("rise", "780 mm", .measured, daysAgo: 31)
        let fact = try old.fact("rise")
        #expect(fact.value == .number(.everything))
        #expect(fact.causes == .expired)
        #expect(fact.lastKnown == (try measured("780 mm", .millimetre)))
    }

    @Test func `a declared value of a measured-only attribute is unknown both ways`() throws {
        var notes = Notebook()
        try notes.ramp("rise", "780 mm", .declared)
        try notes.ramp("nonSlip", "true", .document)
        let rise = try notes.fact("rise")
        #expect(rise.value == .number(.everything))
        #expect(rise.causes == .declaredOnly)
        #expect(rise.declared == (try measured("780 mm", .millimetre)))
        #expect(try notes.fact("nonSlip").value == .boolean(3))
    }

    @Test func `seeing satisfies a yes or no but never a number`() throws {
        var notes = Notebook()
        try notes.ramp("rise", "780 mm", .seen)
        try notes.ramp("nonSlip", "true", .seen)
        #expect(try notes.fact("rise").causes == .declaredOnly)
        #expect(try notes.fact("nonSlip").value == .boolean(2))
    }

    @Test func `what was merely declared has no last known value when it expires`() throws {
        var notes = Notebook()
        try notes.ramp("rise", "780 mm", .declared, daysAgo: 40)
        let fact = try notes.fact("rise")
        #expect(fact.causes == [.declaredOnly, .expired])
        #expect(fact.lastKnown == nil)
    }

    @Test func `a measured number without tolerance is marked as assumed exact`() throws {
        var bare = Notebook()
        try bare.ramp("slope", "8 %", .measured)
        #expect(try bare.fact("slope").isPrecisionAssumed)
        var stated = Notebook()
        try stated.ramp("slope", "8 ± 0.2 %", .measured)
        #expect(try !stated.fact("slope").isPrecisionAssumed)
        var instrument = Notebook()
        try instrument.ramp("slope", "8 %", .measured, instrument: "digitalLevel")
        let fact = try instrument.fact("slope")
        #expect(!fact.isPrecisionAssumed)
        #expect(fact.value == (try measured("8 ± 0.1 %", .percent)))
    }

    @Test func `an attribute nobody looked at is missing`() throws {
        var notes = Notebook()
        notes.note("ramp/main", .present(true))
        let fact = try notes.fact("slope")
        #expect(fact.causes == .missing)
        #expect(fact.value == .number(.everything))
    }

    @Test func `what was observed after the moment of the dossier is left out`() throws {
        var notes = Notebook()
        try notes.ramp("slope", "8 %", .measured, daysAgo: 1)
        try notes.ramp("slope", "20 %", .measured, daysAgo: -1)
        #expect(try notes.fact("slope").value == measured("8 %", .percent))
    }
}
