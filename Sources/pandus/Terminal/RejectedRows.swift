import Exchange
import Foundation
import Workflows
import Wording

/// The rows an import left out, as a file that can be mended and imported.
struct RejectedRows {
    private let file: OutputFile
    private let path: String

    /// Begins the file; one that is there already is never replaced.
    init(at path: String) throws {
        self.path = path
        file = try OutputFile(at: URL(fileURLWithPath: path), replaces: false)
    }

    /// Writes the header and the rows as they stood, in UTF-8; what is wrong with them is in the plan.
    func write(_ plan: ImportPlan) throws {
        let rows = (plan.about.headerSource.map { [$0] } ?? []) + plan.rejected.map(\.source)
        try write(rows.map { $0 + "\n" }.joined(), plan.rejected.count)
    }

    /// Writes a form with the answers that were refused; why is in the receipt.
    func write(_ receipt: ChecklistReceipt, of sheet: TakeChecklist.Sheet) throws {
        let refused = receipt.entries.filter { $0.fate == .refused }
        try write(sheet.text(ofLines: Set(refused.compactMap(\.line))), refused.count)
    }

    private func write(_ text: String, _ count: Int) throws {
        guard count > 0 else { return }
        try file.write(text)
        try file.commit()
        Terminal.note(Spoken.texts(.importSkippedBad, ["file": path, "count": "\(count)"]))
    }
}
