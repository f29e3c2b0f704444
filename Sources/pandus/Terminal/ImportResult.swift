import Exchange
import PrecinctModel
import Workflows
import Wording

/// What an import brings, as JSON.
struct ImportResult: Encodable {
    struct Doubt: Encodable {
        let kind: String
        let line: Int?
        let message: String
    }

    struct Rejected: Encodable {
        let line: Int
        let column: Int?
        let field: String?
        let message: String
        let row: String
    }

    struct Encoding: Encodable {
        let name: String
        let certain: Bool
        let sample: [String]
        let runnerUp: String?
    }

    let file: String
    let format: String
    let mapping: String?
    let encoding: Encoding?
    let rows: Int
    let added: [String]
    let changed: [String]
    let observed: [String]
    let unchanged: [String]
    let missing: [String]
    let removed: Bool
    let premisesAdded: Int
    let premisesChanged: [String]
    let commissionsChanged: [String]
    let areasChanged: [String]
    let commissionsAdded: Int
    let areasAdded: Int
    let observations: Int
    let revised: Int
    let ignoredColumns: [String]
    let skippedRows: [Int]
    let leftAside: [String: [Int]]
    let shared: [String: [String]]
    let moves: [[String: String]]
    let placed: [String]
    let suspicious: [Doubt]
    let rejected: [Rejected]
    let applied: Bool

    init(_ plan: ImportPlan, isApplied: Bool) {
        file = plan.file
        format = plan.about.format
        mapping = plan.about.mapping
        encoding = plan.about.encoding.map {
            Encoding(
                name: $0.encoding.rawValue, certain: $0.isCertain, sample: $0.sample,
                runnerUp: $0.runnerUp?.rawValue)
        }
        rows = plan.rows
        added = plan.added.map(\.description)
        changed = plan.changed.map(\.description)
        observed = plan.observed.map(\.description)
        unchanged = plan.unchanged.map(\.description)
        missing = plan.missing.map(\.description)
        removed = plan.removesMissing
        premisesAdded = plan.premisesAdded
        premisesChanged = plan.premisesChanged
        commissionsChanged = plan.commissionsChanged
        areasChanged = plan.areasChanged
        commissionsAdded = plan.commissionsAdded
        areasAdded = plan.areasAdded
        observations = plan.observationCount
        revised = plan.revisionCount
        ignoredColumns = plan.about.ignoredColumns
        skippedRows = plan.about.skippedRows.map(\.line)
        leftAside = Dictionary(uniqueKeysWithValues: plan.leftAside.map { ($0.key.rawValue, $0.value) })
        shared = plan.shared.mapValues { $0.map(\.description) }
        moves = plan.moves.map { ["precinct": $0.precinct.description, "from": $0.from, "to": $0.to] }
        placed = plan.placed.map(\.description)
        suspicious = plan.doubts.map {
            Doubt(kind: $0.kind.rawValue, line: $0.line, message: Spoken.texts($0.message))
        }
        rejected = plan.rejected.flatMap { row in
            row.problems.map { problem in
                Rejected(
                    line: problem.place.line ?? row.line, column: problem.place.column,
                    field: problem.place.field, message: Spoken.texts(problem.message), row: row.source)
            }
        }
        applied = isApplied
    }
}
