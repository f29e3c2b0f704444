import Foundation
import Wording

/// The language the command speaks, which help needs before any option is parsed.
enum Spoken {
    /// `--lang` wins over the locale; a language nobody knows is refused when options are parsed.
    static let language: Language = {
        let arguments = CommandLine.arguments
        for (index, argument) in arguments.enumerated() {
            if argument == "--lang", index + 1 < arguments.count, let language = Language(rawValue: arguments[index + 1]) {
                return language
            }
            if argument.hasPrefix("--lang="), let language = Language(rawValue: String(argument.dropFirst(7))) {
                return language
            }
        }
        let environment = ProcessInfo.processInfo.environment
        return Language(locale: environment["LC_ALL"] ?? environment["LC_MESSAGES"] ?? environment["LANG"])
    }()

    /// The texts of that language.
    static let texts = Texts(language)
}
