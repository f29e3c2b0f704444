import Foundation
import GRDB
import PrecinctModel
import Wording

extension RegistryTransaction {
    /// Enters an audit that is about to be judged.
    ///
    /// Nothing recorded with it or after it counts as known to it, which holds only when its change lies a
    /// second or more after the one before (`Registry.write(pause: 1)`).
    /// - Throws: `Problem` for an unknown precinct, area or election.
    public func addRun(_ question: AuditRun.Question) throws -> AuditRun {
        let knownAt = min(question.knownAt ?? .end, change.at.adding(seconds: -1))
        var (precinct, area): (Int64?, String?)
        switch question.scope {
        case .precinct(let reference): precinct = try id(of: reference)
        case .area(let code): area = code
        case .all: break
        }
        let packs = String(decoding: try RunJSON.encoder.encode(question.packs), as: UTF8.self)
        let revision = change.previous.description
        let number = try run(
            """
            INSERT INTO auditRun (
                precinctID, area, election, packs, moment, asOf, knownAt, lang, revision, startedAt, changeID
            ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                precinct, area, question.election, packs, question.moment, question.asOf.seconds,
                knownAt.seconds, question.language, revision, change.at.seconds, change.id,
            ]
        ) {
            if let area { try database.requireArea(area) }
        }
        var asked = question
        asked.knownAt = knownAt
        return AuditRun(
            number: number, question: asked, knownAt: knownAt, revision: revision, startedAt: change.at)
    }

    /// Enters what an audit came to, once and for all.
    ///
    /// - Throws: `Problem` for an unknown run, or one that has its answer already.
    public func finishRun(_ number: Int64, _ answer: AuditRun.Answer) throws {
        guard try database.auditRun(number).answer == nil else {
            throw Problem(.runFinished, ["run": "R\(number)"])
        }
        let totals = String(decoding: try RunJSON.encoder.encode(answer.totals), as: UTF8.self)
        try run(
            "UPDATE auditRun SET sha256 = ?, totals = ?, changeID = ? WHERE id = ?",
            [answer.sha256, totals, change.id, number])
    }
}

/// The spelling of what a run keeps as JSON.
enum RunJSON {
    /// Keys in a fixed order.
    static var encoder: JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }
}
