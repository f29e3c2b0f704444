import Digests
public import Exchange
public import Foundation
import PositionedYAML
import PrecinctModel
public import PrecinctRegistry
import Wording

/// Brings a file into a registry: dossiers, or records by a mapping.
public struct ImportFile: Sendable {
    /// How a file is to be read and what may be done.
    public struct Options: Sendable {
        /// A mapping file for records; nil lets the fields choose.
        public var mapping: URL?
        /// The area of rows that name none.
        public var area: String?
        /// When what the file says was established.
        public var date: String?
        /// Who says it; nil for what the mapping names, else whoever imports.
        public var observer: String?
        /// The encoding, where the user knows it.
        public var encoding: TextEncoding?
        /// Whether precincts that a list of their area lacks are retired.
        public var allowsRemovals = false
        /// Whether rows with a fault are left out rather than the whole file refused.
        public var skipsBadRows = false

        /// Reads a file as it explains itself.
        public init() {}
    }

    let surroundings: Surroundings
    let file: URL
    let options: Options

    /// Prepares the verb.
    public init(_ surroundings: Surroundings, file: URL, options: Options) {
        self.surroundings = surroundings
        self.file = file
        self.options = options
    }

    /// Compares the file with a registry; nothing is written.
    ///
    /// - Parameter progress: called with the bytes read so far.
    /// - Throws: `Problems` when the file cannot be read. Rows with a fault are in the plan.
    public func plan(_ registry: Registry, progress: (Int) -> Void = { _ in }) throws -> ImportPlan {
        try registry.lookUp { lookup in
            var plan = try pass(registry.settings, lookup, change: nil, progress).plan
            if let moment = try lookup.lastImport(sha256: try digest()) {
                let clock = LocalTime(identifier: registry.settings.zone) ?? .utc
                plan.doubts.append(
                    ImportPlan.Doubt(
                        kind: .importedBefore,
                        message: Message(
                            .importDoubtImportedBefore, ["date": clock.day(of: moment).description]),
                        line: nil))
            }
            return plan
        }
    }

    /// Brings the file into a registry as one change, or not at all.
    ///
    /// - Returns: What was done; with rows at fault that are not to be skipped, nothing was.
    public func apply(_ registry: Registry, progress: (Int) -> Void = { _ in }) throws -> ImportPlan {
        let digest = try digest()
        do {
            return try registry.write(
                actor: surroundings.actor, command: "import \(file.lastPathComponent)", now: surroundings.now
            ) { change in
                let run = try pass(registry.settings, change.lookup, change: change, progress)
                guard run.plan.rejected.isEmpty || options.skipsBadRows else { throw Refusal(plan: run.plan) }
                if !run.plan.isEmpty { try change.note(record(of: run, digest)) }
                return run.plan
            }
        } catch let refusal as Refusal {
            return refusal.plan
        }
    }

    /// Leaves the change behind when rows are at fault.
    private struct Refusal: Error {
        let plan: ImportPlan
    }

    private func digest() throws -> String {
        do {
            return try SHA256Digest(ofFileAt: file.path).hexadecimal
        } catch {
            throw Problem(.requestUnreadable, ["file": file.path])
        }
    }

    private func pass(
        _ settings: RegistrySettings, _ lookup: RegistryLookup, change: RegistryTransaction?,
        _ progress: (Int) -> Void
    ) throws -> ImportRun {
        var source = try open(settings)
        var run = try ImportRun(
            file: file.lastPathComponent, about: source.about, lookup: lookup, change: change,
            now: surroundings.now)
        var count = 0
        while let item = try source.next() {
            try run.take(item)
            count += 1
            if count & 1023 == 0 { progress(source.bytesRead) }
        }
        // What a document says in vain is known only when all of it was read.
        run.plan.about = source.about
        try run.finish(removesMissing: options.allowsRemovals)
        return run
    }

    private func record(of run: ImportRun, _ digest: String) -> ImportedFile {
        let plan = run.plan
        return ImportedFile(
            name: plan.file, sha256: digest, bytes: FileSource(url: file).size ?? 0,
            format: plan.about.format, encoding: plan.about.encoding?.encoding.rawValue,
            mapping: plan.about.mapping, rows: plan.rows,
            skippedRows: plan.rejected.count + plan.leftAside.values.reduce(0) { $0 + $1.count })
    }
}
