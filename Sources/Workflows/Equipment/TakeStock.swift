import Exchange
import Foundation
import PrecinctModel
public import PrecinctRegistry
import Wording

/// Compares what was scanned at a precinct with what the registry expects there, and records the count.
public struct TakeStock: Sendable {
    /// How to count.
    public struct Options: Sendable {
        /// Whether the things of the building are expected too, not only those of the precinct.
        public var includesBuilding = false
        /// Whether what nobody expected is taken over.
        public var takesOver = false
        /// When it was counted; nil means now.
        public var at: String?

        /// Counts the precinct's own things, now.
        public init() {}
    }

    /// What was scanned.
    public struct Contents: Sendable {
        let sheet: StocktakeSheet
    }

    private let surroundings: Surroundings

    /// Prepares the verb.
    public init(_ surroundings: Surroundings) {
        self.surroundings = surroundings
    }

    /// Reads what was scanned from a file, or from standard input where its name is `-`.
    ///
    /// - Throws: `Problem` for a file that cannot be read, `Problems` with everything wrong in it.
    public func read(_ file: String) throws -> Contents {
        let data: Data
        do {
            data =
                file == "-"
                ? try FileHandle.standardInput.readToEnd() ?? Data()
                : try Data(contentsOf: URL(fileURLWithPath: file))
        } catch {
            throw Problem(.requestUnreadable, ["file": file])
        }
        let name = file == "-" ? file : URL(fileURLWithPath: file).lastPathComponent
        return Contents(sheet: try StocktakeSheet([UInt8](data), file: name))
    }

    /// Says what a count comes to; nothing is written.
    ///
    /// - Throws: `Problem` for an unknown precinct, or a moment that is none or lies ahead.
    public func plan(_ reference: String, _ contents: Contents, options: Options, registry: Registry) throws
        -> Stocktake
    {
        let precinct = try registry.resolve(reference)
        var at = surroundings.now
        if let text = options.at {
            let localTime = LocalTime(identifier: registry.settings.zone) ?? .utc
            guard let moment = localTime.instant(text) else {
                throw Problem(.requestDate, ["text": text], kind: .usage)
            }
            guard moment <= surroundings.now else { throw Problem(.dossierFuture, ["text": text]) }
            at = moment
        }
        let used = Set(try registry.stocktakes(of: precinct).map(\.id))
        let name = "stocktake \(precinct) \(at)"
        let id = used.contains(name) ? "\(name) (\(used.count + 1))" : name
        return try StocktakePlanning(
            id: id, precinct: precinct, at: at, options: options, registry: registry,
            surroundings: surroundings
        ).stocktake(contents.sheet)
    }

    /// Records a count as one inspection and one change.
    ///
    /// - Throws: what `plan` throws.
    public func callAsFunction(
        _ reference: String, _ contents: Contents, options: Options, registry: Registry
    ) throws -> Stocktake {
        let stocktake = try plan(reference, contents, options: options, registry: registry)
        try registry.write(
            actor: surroundings.actor, command: "equipment stocktake \(stocktake.precinct)",
            now: surroundings.now
        ) { change in
            for move in stocktake.moves {
                try change.addCustody(move.custody)
                for record in move.records { try change.record(record.observations, of: record.owner) }
            }
            for record in stocktake.records { try change.record(record.observations, of: record.owner) }
            try change.addStocktake(
                StocktakeEntry(
                    id: stocktake.id, precinct: stocktake.precinct, at: stocktake.at,
                    found: stocktake.found.map(\.inventoryNumber),
                    missing: stocktake.missing.map(\.inventoryNumber),
                    unexpected: stocktake.unexpected.map(\.inventoryNumber)))
        }
        return stocktake
    }
}
