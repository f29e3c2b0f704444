import Foundation
import Wording

/// The language the command speaks, which help needs before any option is parsed.
enum Spoken {
    /// What stands after `--lang`, nil where it is not given.
    private static let asked: String? = {
        let arguments = CommandLine.arguments
        for (index, argument) in arguments.enumerated() {
            if argument == "--lang", index + 1 < arguments.count { return arguments[index + 1] }
            if argument.hasPrefix("--lang=") { return String(argument.dropFirst(7)) }
        }
        return nil
    }()

    /// The language: `--lang` wins over the locale.
    static let language: Language = {
        let environment = ProcessInfo.processInfo.environment
        return asked.flatMap(Language.init(rawValue:))
            ?? Language(locale: environment["LC_ALL"] ?? environment["LC_MESSAGES"] ?? environment["LANG"])
    }()

    /// Refuses a language nobody here speaks.
    static func refuseUnknownLanguage() throws(Problem) {
        guard let asked, Language(rawValue: asked) == nil else { return }
        let words = Language.allCases.map(\.rawValue).joined(separator: ", ")
        throw Problem(.requestWord, ["text": asked, "option": "--lang", "words": words], kind: .usage)
    }

    /// The arguments with the options every command has moved behind the command's name, where people
    /// write them first: `pandus --registry DIR audit 60`.
    static func reordered(_ arguments: [String]) -> [String] {
        var leading: [String] = []
        var rest = arguments[...]
        while let first = rest.first,
            ["--registry", "--lang", "--format"].contains(where: { first == $0 || first.hasPrefix("\($0)=") })
        {
            let count = first.contains("=") ? 1 : 2
            leading += rest.prefix(count)
            rest = rest.dropFirst(count)
        }
        guard !leading.isEmpty, let end = rest.firstIndex(of: "--") else { return rest + leading }
        return Array(rest[..<end]) + leading + Array(rest[end...])
    }

    /// The texts of that language.
    static let texts = Texts(language)
}
