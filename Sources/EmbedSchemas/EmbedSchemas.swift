import Foundation

/// Writes what `Schemas/` and `Media/` hold into Swift string literals, so that the program needs no file
/// beside itself.
///
/// With `--check` it writes nothing and fails when a literal is stale.
@main
enum EmbedSchemas {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        let root = URL(fileURLWithPath: arguments.first { !$0.hasPrefix("--") } ?? ".")
        let outputs = try GeneratedSources(root: root).files()
        var stale: [String] = []
        for (path, text) in outputs {
            let file = root.appendingPathComponent(path)
            if (try? String(contentsOf: file, encoding: .utf8)) == text { continue }
            stale.append(path)
            if !arguments.contains("--check") {
                try Data(text.utf8).write(to: file, options: .atomic)
            }
        }
        if arguments.contains("--check"), !stale.isEmpty {
            let list = stale.joined(separator: "\n  ")
            FileHandle.standardError.write(
                Data("Stale, run `swift run embed-schemas`:\n  \(list)\n".utf8))
            exit(1)
        }
    }
}
