import Foundation
import Wording

/// The language the command speaks, which help needs before any option is parsed.
enum Spoken {
    /// `--lang` wins over the locale; a language nobody knows is refused when options are parsed.
    static let language: Language = {
        let arguments = CommandLine.arguments
        for (index, argument) in arguments.enumerated() {
            if argument == "--lang", index + 1 < arguments.count,
                let language = Language(rawValue: arguments[index + 1])
            {
                return language
            }
            if argument.hasPrefix("--lang="), let language = Language(rawValue: String(argument.dropFirst(7)))
            {
                return language
            }
        }
        let environment = ProcessInfo.processInfo.environment
        return Language(locale: environment["LC_ALL"] ?? environment["LC_MESSAGES"] ?? environment["LANG"])
    }()

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
