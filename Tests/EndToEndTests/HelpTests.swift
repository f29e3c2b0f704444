import Foundation
import Testing

/// Every command explains itself, and nobody is sent to a command there is not.
struct HelpTests {
    private let place: Workplace

    init() throws { place = try Workplace() }

    private func help(_ command: [String], _ language: String) throws -> String {
        let outcome = try place.run(command + ["--help", "--lang", language])
        #expect(outcome.status == 0, "\(command)")
        #expect(outcome.complaint.isEmpty, "\(command)")
        #expect(!outcome.output.isEmpty, "\(command)")
        return outcome.output
    }

    /// The commands under one, as its own help lists them.
    private func commands(under command: [String] = []) throws -> [[String]] {
        let lines = try help(command, "en").split(separator: "\n")
        guard let start = lines.firstIndex(of: "SUBCOMMANDS:") else { return [command] }
        let names = lines[(start + 1)...].compactMap { $0.firstMatch(of: /^ {2}([a-z]+)/)?.output.1 }
        return try (command.isEmpty ? [] : [command])
            + names.flatMap { try commands(under: command + ["\($0)"]) }
    }

    @Test func `no help and no text names a command or an option there is not`() throws {
        let known = try commands()
        #expect(known.count >= 13)
        #expect(known.contains(["panorama", "add"]))
        var helps: [String] = []
        for language in ["kk", "ru", "en"] {
            for command in [[]] + known { helps.append(try help(command, language)) }
        }
        // Only what stands at the head of an entry is an option; a description may name what there is not.
        let entries = helps.joined(separator: "\n").split(separator: "\n").filter {
            $0.contains(/^ {2}(-[a-z], )?--[a-z]/)
        }
        let options = Set(
            entries.compactMap { $0.firstMatch(of: /--[a-z][a-z-]+/).map { String($0.output) } })
        #expect(options.count > 30)
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Schemas/texts")
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
            let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
            for option in text.matches(of: /--[a-z][a-z-]+/) {
                #expect(options.contains(String(option.output)), "\(name): \(option.output)")
            }
            helps.append(text)
        }
        let first = Set(known.compactMap(\.first)).union(["help"])
        for text in helps {
            for found in text.matches(of: /\bpandus ([a-z]+)(?: ([a-z]+))?/) {
                let name = String(found.output.1)
                #expect(first.contains(name), "\(found.output.0)")
                guard let second = found.output.2.map(String.init), name != "help",
                    known.contains(where: { $0.first == name && $0.count > 1 })
                else { continue }
                #expect(known.contains([name, second]), "\(found.output.0)")
            }
        }
    }

    @Test func `the version is told`() throws {
        let outcome = try place.succeed("--version")
        #expect(outcome.output.hasPrefix("pandus "))
    }

    @Test func `a language nobody speaks is wrong usage`() throws {
        let outcome = try place.run(["--help", "--lang", "xx"])
        #expect(outcome.status == 64)
        #expect(outcome.output.isEmpty)
        #expect(outcome.complaint.contains("kk, ru, en"))
    }
}
