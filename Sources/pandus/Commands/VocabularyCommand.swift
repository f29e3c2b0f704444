import ArgumentParser
import PrecinctModel
import Reports
import Wording

/// The command `pandus vocabulary ramp`, which needs no registry.
struct VocabularyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vocabulary", abstract: Spoken.texts(.describeHelp))

    @Argument(help: ArgumentHelp(Spoken.texts(.describeHelpKind)))
    var kind: String?

    @OptionGroup var global: GlobalOptions

    func run() throws {
        let vocabulary = Vocabulary.builtIn
        let chosen = try kind.map { name in
            guard let kind = vocabulary.kind(name) else { throw Problem.unknownKind(name, in: vocabulary) }
            return kind
        }
        switch global.format {
        case .json:
            Terminal.print(
                VocabularyJSON(vocabulary).text(of: chosen.map { [$0] } ?? vocabulary.kinds), terminator: "")
        case .text:
            let page = VocabularyText(
                vocabulary, texts: Spoken.texts, style: Terminal.style, width: Terminal.width)
            Terminal.print(chosen.map(page.describe) ?? page.kinds, terminator: "")
        }
    }
}
