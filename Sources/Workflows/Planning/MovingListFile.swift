public import AccessAudit
import Exchange
public import Foundation
import PrecinctModel
public import Reports
public import Wording

/// A moving list as a file for whoever carries things: each row names what `equipment move` asks for.
public final class MovingListFile {
    private let file: OutputFile
    private let texts: Texts

    /// Begins a list; nothing is there under its name until it is whole.
    ///
    /// - Throws: `Problem` for a file that is there already, or a place that cannot be written.
    public init(at target: URL, texts: Texts) throws {
        try OutputFile.refuseTaken(target)
        file = try OutputFile(at: target, replaces: false)
        self.texts = texts
        try file.write(MovingListTable.header)
    }

    /// Adds the moves of a plan.
    ///
    /// - Throws: `Problem` when the file cannot be written.
    public func add(_ plan: FixPlan, _ heading: ReportHeading) throws {
        let words = PlanWording(heading, texts: texts)
        for move in plan.moves {
            try file.write(
                MovingListTable.row(
                    inventoryNumber: move.number, kind: words.thing(move),
                    quantity: move.pieces.map { "\($0)" } ?? "", from: words.from(move),
                    to: move.precinct.description, reason: words.reason(move)))
        }
    }

    /// Gives the list its name.
    ///
    /// - Throws: `Problem` when the file cannot be written.
    public func commit() throws { try file.commit() }
}
