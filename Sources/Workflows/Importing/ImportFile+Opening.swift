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
        let source = FileSource(url: file)
        if options.mapping == nil,
            let document = try DocumentSource.open(
                source, options: A11yJSONReader.Options(area: options.area, date: date), settings: settings)
        {
            return document
        }
        let opening = ImportOpening(
            mapping: try options.mapping.map(read), area: options.area, date: date,
            encoding: options.encoding, settings: settings)
        return try opening.records(source)
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
