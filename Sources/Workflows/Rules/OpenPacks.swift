public import AccessAudit
import Digests
import Foundation
import PositionedYAML
import PrecinctModel
import Wording

/// Opens rule packs: by their ids those inside the program, by a path those people wrote.
public struct OpenPacks: Sendable {
    /// How many packs may extend one another.
    private static let depth = 5
    /// How large a file may be; the largest of ours has a tenth of it.
    private static let size = 1 << 20

    /// Prepares the verb.
    public init() {}

    /// Tells whether a name means a file: it has a slash or ends like YAML.
    public static func isFile(_ name: String) -> Bool {
        name.contains("/") || name.hasSuffix(".yaml") || name.hasSuffix(".yml")
    }

    /// Opens packs in the given order.
    ///
    /// - Throws: `Problem` for an unknown id and for two packs of one id, `Problems` for a faulty file.
    public func callAsFunction(_ names: [String]) throws -> [RulePack] {
        var packs: [RulePack] = []
        for name in names {
            let pack =
                OpenPacks.isFile(name) ? try compile(try sources(of: name)) : try RulePack.builtIn(name)
            guard !packs.contains(where: { $0.id == pack.id }) else {
                throw Problem(
                    .packsIdTwice, ["pack": pack.id],
                    at: OpenPacks.isFile(name) ? Place(file: name) : Place(), kind: .usage)
            }
            packs.append(pack)
        }
        return packs
    }

    /// Compiles a pack; its hash stands for every file that has a part in it.
    func compile(_ sources: [PackSource]) throws -> RulePack {
        try Problems.throwIfAny(OpenPacks.posing(sources))
        let hashes = sources.map(\.sha256)
        let hash =
            hashes.count == 1 ? hashes[0] : SHA256Digest(of: hashes.joined(separator: "\n")).hexadecimal
        return try RulePack(sources, sha256: hash, vocabulary: .builtIn)
    }

    /// The files that call themselves like a pack inside the program and are not, to the byte, that pack.
    static func posing(_ sources: [PackSource]) -> [Problem] {
        sources.compactMap { source in
            guard let node = source.node["id"], let id = node.text, RulePack.builtInIDs.contains(id),
                (try? PackSource.builtIn(id))?.sha256 != source.sha256
            else { return nil }
            let place = Place(file: source.file, line: node.line, column: node.column, field: "id")
            return Problem(.packsIdBuiltIn, ["pack": id], at: place)
        }
    }

    /// Reads a pack file and everything it extends.
    ///
    /// - Throws: `Problem` for what cannot be read, a circle, and a chain that is too long.
    func sources(of file: String) throws -> [PackSource] {
        var sources = [try read(file, at: Place())]
        var seen = [OpenPacks.identity(of: file)]
        var folder = URL(fileURLWithPath: file).deletingLastPathComponent()
        while let (name, place) = sources[sources.count - 1].extended {
            guard sources.count < OpenPacks.depth else {
                throw Problem(.packsBaseDepth, ["limit": "\(OpenPacks.depth)"], at: place)
            }
            guard OpenPacks.isFile(name) else {
                do {
                    return sources + [try PackSource.builtIn(name)]
                } catch var problem as Problem {
                    problem.place = place
                    throw problem
                }
            }
            let url = URL(fileURLWithPath: name, relativeTo: folder)
            let path = OpenPacks.shown(url)
            guard !seen.contains(OpenPacks.identity(of: path)) else {
                let files = (sources.map(\.file) + [path]).joined(separator: ", ")
                throw Problem(.packsBaseCircle, ["files": files], at: place)
            }
            seen.append(OpenPacks.identity(of: path))
            sources.append(try read(path, at: place))
            folder = url.deletingLastPathComponent()
        }
        return sources
    }

    private func read(_ file: String, at place: Place) throws -> PackSource {
        let data: Data
        do {
            let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: file))
            data = try handle.read(upToCount: OpenPacks.size + 1) ?? Data()
        } catch {
            throw Problem(.requestUnreadable, ["file": file], at: place)
        }
        // A file that is cut off at the limit may end within a letter, so its size comes before its encoding.
        guard data.count <= OpenPacks.size else {
            throw Problem(.packsTooLarge, ["limit": "\(OpenPacks.size)"], at: Place(file: file))
        }
        guard let text = String(data: data, encoding: .utf8) else {
            throw Problem(.packfileNotText, at: Place(file: file))
        }
        let isEmpty = text.split(whereSeparator: \.isNewline).allSatisfy { line in
            line.first { !$0.isWhitespace }.map { $0 == "#" } ?? true
        }
        guard !isEmpty else {
            throw Problem(.packfileEmpty, at: Place(file: file))
        }
        do {
            let hash = SHA256Digest(of: text).hexadecimal
            return PackSource(try YAMLNode(parsing: text), sha256: hash, file: file)
        } catch {
            throw Problem(
                .packsYaml, ["reason": error.reason],
                at: Place(file: file, line: error.line, column: error.column))
        }
    }

    /// A path as the user would write it: below the present directory without what leads there.
    private static func shown(_ url: URL) -> String {
        let here = FileManager.default.currentDirectoryPath
        let path = url.standardizedFileURL.path
        return path.hasPrefix(here + "/") ? String(path.dropFirst(here.count + 1)) : path
    }

    /// One name for a file, whatever way leads to it.
    private static func identity(of file: String) -> String {
        URL(fileURLWithPath: file).resolvingSymlinksInPath().standardizedFileURL.path
    }
}
