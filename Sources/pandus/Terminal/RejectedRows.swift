import Exchange
import Foundation
import Workflows
import Wording

/// The rows an import left out, as a file that can be mended and imported.
struct RejectedRows {
    private let path: String

    /// Refuses a file that is there already, before anything is imported.
    init(at path: String) throws {
        self.path = path
        try OutputFile.refuseTaken(URL(fileURLWithPath: path))
    }

    /// Writes the header and the rows as they stood, in UTF-8.
    func write(_ plan: ImportPlan) throws {
        guard !plan.rejected.isEmpty else { return }
        let file = try OutputFile(at: URL(fileURLWithPath: path), replaces: false)
        for row in (plan.about.headerSource.map { [$0] } ?? []) + plan.rejected.map(\.source) {
            try file.write(row + "\n")
        }
        try file.commit()
        for problem in plan.rejected.flatMap(\.problems).prefix(100) {
            Terminal.note("\(Spoken.texts(.sayNote)): \(Spoken.texts(problem))")
        }
        Terminal.note(Spoken.texts(.importSkippedBad, ["file": path, "count": "\(plan.rejected.count)"]))
    }
}
