import Exchange
import PrecinctModel
import Testing
import Wording

/// The problems a body throws, in order; fails the test when it throws none.
func problems(_ body: () throws -> Void) -> [Problem] {
    do {
        try body()
    } catch let problems as Problems {
        return problems.all
    } catch let problem as Problem {
        return [problem]
    } catch {
        Issue.record("an unexpected error: \(error)")
    }
    Issue.record("nothing was refused")
    return []
}

/// The text of a problem's place after the file's name.
func place(_ problem: Problem?) -> String {
    guard let place = problem?.place else { return "" }
    return [place.line, place.column].compactMap { $0.map(String.init) }.joined(separator: ":")
}

extension ImportSettings {
    /// Noon of 24 November 2026 in Kazaly.
    static let test = ImportSettings(
        file: "test", observer: "tester", localTime: LocalTime(identifier: "Asia/Qyzylorda") ?? .utc,
        now: Instant(seconds: 1_795_503_600))
}
