import PrecinctModel
import Testing

struct ObservationComparingTests {
    @Test func `what is said is the same whatever its number and the wording of its source`() {
        var first = Observation(
            element: Observation.list("lift"), statement: .none, method: .seen,
            observedAt: Instant(seconds: 0), observer: "A", sourceText: "no lift", sequence: 1)
        var second = first
        second.sequence = 2
        #expect(first != second && first.unnumbered == second.unnumbered)
        second.sourceText = "нет лифта"
        #expect(first.unnumbered != second.unnumbered && first.asSaid == second.asSaid)
        first.reason = "seen twice"
        #expect(first.asSaid != second.asSaid)
    }
}
