import ArgumentParser
import Foundation
import Wording
import Workflows

/// Options of a command whose result is a document, in forms of its own.
struct DocumentOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpOutput), valueName: "file"))
    var output: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpRegistry), valueName: "dir"))
    var registry: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpLang), valueName: "kk|ru|en"))
    var lang: String?

    /// The same for what every command does.
    var global: GlobalOptions {
        var global = GlobalOptions()
        global.registry = registry
        global.lang = lang
        return global
    }

    /// Writes the document to its file, whole or not at all, or to standard output.
    ///
    /// - Parameter replaces: Whether a file of that name may be written over.
    func deliver(_ text: String, replaces: Bool) throws {
        guard let output else { return Terminal.print(text, terminator: "") }
        let file = URL(fileURLWithPath: output)
        if !replaces { try OutputFile.refuseTaken(file) }
        try OutputFile.write(text, to: file, replaces: replaces)
        Terminal.note(Spoken.texts(.sayWritten, ["file": output]))
    }
}
