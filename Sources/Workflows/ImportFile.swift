import Exchange
public import Foundation
import PositionedYAML
import PrecinctModel
public import PrecinctRegistry
public import Wording

/// Brings a file into a registry: a dossier (JSON) or a table of precincts (CSV).
public struct ImportFile: Sendable {
    /// How a file is to be read.
    public struct Options: Sendable {
        /// A mapping file for a table; nil lets the header choose.
        public var mapping: URL?
        /// The area of rows that name none.
        public var area: String?
        /// When what a table says was established.
        public var date: String?

        /// Reads a file as it explains itself.
        public init(mapping: URL? = nil, area: String? = nil, date: String? = nil) {
            self.mapping = mapping
            self.area = area
            self.date = date
        }
    }

    private let surroundings: Surroundings

    /// Prepares the verb.
    public init(_ surroundings: Surroundings) {
        self.surroundings = surroundings
    }

    /// A file that was read without a fault.
    public struct Contents: Sendable {
        let batch: ImportBatch
        let mapping: String?
        let file: String

        /// What the file says and no field of ours takes, with examples.
        public func lossText(_ texts: Texts) -> String { batch.losses.text(texts) }

        /// The same on one line; nil when everything was taken.
        public func lossLine(_ texts: Texts) -> String? { batch.losses.summary(texts) }
    }

    /// Reads a file by the clock of a registry, which is not opened for writing until that has gone well.
    ///
    /// - Throws: `Problems` with everything wrong in the file.
    public func read(_ file: URL, options: Options, settings registry: RegistrySettings) throws -> Contents {
        let name = file.lastPathComponent
        let bytes: [UInt8]
        do {
            bytes = [UInt8](try Data(contentsOf: file))
        } catch {
            throw Problem(.requestUnreadable, ["file": file.path])
        }
        let localTime = LocalTime(identifier: registry.zone) ?? .utc
        let settings = ImportSettings(
            file: name, observer: surroundings.actor, localTime: localTime, now: surroundings.now)
        var date: Instant?
        if let text = options.date {
            date = localTime.instant(text)
            if date == nil { throw Problem(.requestDate, ["text": text], kind: .usage) }
        }
        let batch: ImportBatch
        var mapping: String?
        if bytes.first(where: { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }).map({
            $0 == 0x7B || $0 == 0x5B
        }) ?? false {
            batch = try document(bytes, area: options.area, date: date, settings: settings)
        } else {
            let table = try TableReader.read(
                bytes, mapping: try options.mapping.map(read), area: options.area, date: date,
                settings: settings)
            batch = table.batch
            mapping = table.mapping
        }
        return Contents(batch: batch, mapping: mapping, file: name)
    }

    /// Reads JSON: a place of A11yJSON if it looks like one, else a dossier.
    private func document(_ bytes: [UInt8], area: String?, date: Instant?, settings: ImportSettings) throws
        -> ImportBatch
    {
        if let root = try? JSONReader.read(bytes, file: settings.file), A11yJSONReader.recognises(root) {
            return try A11yJSONReader.read(
                root, options: A11yJSONReader.Options(area: area, date: date), settings: settings)
        }
        return try DossierReader.read(bytes, settings: settings)
    }

    /// Compares what was read with a registry; nothing is written.
    public func plan(_ contents: Contents, registry: Registry) throws -> ImportPlan {
        try ImportPlan(
            contents.batch, mapping: contents.mapping, file: contents.file, registry: registry,
            now: surroundings.now)
    }

    /// Carries out a plan as one change.
    public func apply(_ plan: ImportPlan, registry: Registry) throws {
        try registry.write(
            actor: surroundings.actor, command: "import \(plan.file)", now: surroundings.now
        ) { change in
            try plan.apply(to: change)
        }
    }

    private func read(_ mapping: URL) throws -> TableMapping {
        guard let text = try? String(contentsOf: mapping, encoding: .utf8) else {
            throw Problem(.requestUnreadable, ["file": mapping.path])
        }
        do {
            return try TableMapping(YAMLNode(parsing: text), file: mapping.lastPathComponent)
        } catch let error as YAMLError {
            throw Problem(
                .mappingYaml, ["reason": error.reason],
                at: Place(file: mapping.lastPathComponent, line: error.line, column: error.column))
        }
    }
}
