import Exchange
import Foundation
import Workflows
import Wording

/// The rows an import left out, as a file that can be mended and imported.
struct RejectedRows {
    private let plan: ImportPlan

    init(_ plan: ImportPlan) {
        self.plan = plan
    }

    /// Writes the header and the rows as they stood, in UTF-8, in place of what was in the file.
    func write(to path: String) throws {
        let rows = (plan.about.headerSource.map { [$0] } ?? []) + plan.rejected.map(\.source)
        do {
            let text = rows.map { $0 + "\n" }.joined()
            try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            throw Problem(.requestCannotWrite, ["file": path])
        }
        for problem in plan.rejected.flatMap(\.problems).prefix(100) {
            Terminal.note("\(Spoken.texts(.sayNote)): \(Spoken.texts(problem))")
        }
        Terminal.note(Spoken.texts(.importSkippedBad, ["file": path, "count": "\(plan.rejected.count)"]))
    }
}
