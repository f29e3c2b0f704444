import Exchange
import Foundation
import PositionedYAML
import PrecinctModel
import PrecinctRegistry
import Wording

extension ImportFile {
    /// Opens the file in the form it has.
    func open(_ registry: RegistrySettings) throws -> any ImportSource {
        let localTime = LocalTime(identifier: registry.zone) ?? .utc
        let settings = ImportSettings(
            file: file.lastPathComponent, observer: surroundings.actor, givenObserver: options.observer,
            localTime: localTime, now: surroundings.now)
        var date: Instant?
        if let text = options.date {
            date = localTime.instant(text)
            if date == nil { throw Problem(.requestDate, ["text": text], kind: .usage) }
        }
        if options.mapping == nil, try isDocument() { return try document(date, settings) }
        let opening = ImportOpening(
            mapping: try options.mapping.map(read), area: options.area, date: date,
            encoding: options.encoding, settings: settings)
        return try opening.records(FileSource(url: file))
    }

    /// Tells whether the file is JSON of a form that explains itself, or too short to be anything else.
    private func isDocument() throws -> Bool {
        let head = try beginning()
        let text = String(decoding: head, as: UTF8.self)
        guard let first = text.first(where: { !$0.isWhitespace && $0 != "\u{FEFF}" }),
            first == "{" || first == "["
        else { return false }
        return head.count < 64
            || ["\"pandus\"", "\"x-pandus\"", "\"accessibility\""].contains(where: text.contains)
    }

    private func beginning() throws -> Data {
        do {
            let handle = try FileHandle(forReadingFrom: file)
            defer { try? handle.close() }
            return try handle.read(upToCount: 1 << 14) ?? Data()
        } catch {
            throw Problem(.requestUnreadable, ["file": file.path])
        }
    }

    private func document(_ date: Instant?, _ settings: ImportSettings) throws -> BatchSource {
        let bytes: [UInt8]
        do {
            bytes = [UInt8](try Data(contentsOf: file))
        } catch {
            throw Problem(.requestUnreadable, ["file": file.path])
        }
        var about = ImportAbout(format: "dossier/1")
        let batch: ImportBatch
        if let root = try? JSONReader.read(bytes, file: settings.file), A11yJSONReader.recognises(root) {
            about.format = "a11yjson"
            batch = try A11yJSONReader.read(
                root, options: A11yJSONReader.Options(area: options.area, date: date), settings: settings)
        } else {
            batch = try DossierReader.read(bytes, settings: settings)
        }
        about.losses = batch.losses
        return BatchSource(batch, about: about, bytes: bytes.count)
    }

    private func read(_ mapping: URL) throws -> TableMapping {
        let name = mapping.lastPathComponent
        guard let text = try? String(contentsOf: mapping, encoding: .utf8) else {
            throw Problem(.requestUnreadable, ["file": mapping.path])
        }
        do {
            return try TableMapping(YAMLNode(parsing: text), file: name, vocabulary: .builtIn)
        } catch let error as YAMLError {
            throw Problem(
                .mappingYaml, ["reason": error.reason],
                at: Place(file: name, line: error.line, column: error.column))
        }
    }
}
