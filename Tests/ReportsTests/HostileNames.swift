import PrecinctModel

/// Names that try to break out of markup, JSON or a terminal.
enum HostileNames {
    static let all = [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)",
        "&lt;b&gt;&amp;",
        "]]><!--", "--><svg/onload=alert(1)>", "</style><h1>", "</title>", "javascript:alert(1)",
        "\u{0}\u{1}\u{8}\u{B}\u{C}\u{E}\u{1F}\u{7F}\u{85}", "\u{1B}[31mred\u{1B}[0m", "\u{202E}txet\u{202C}",
        "\u{FEFF}\u{200B}\u{2028}\u{2029}", "\u{FFFE}\u{FFFF}\u{1FFFE}", "line\nbreak\ttab\r\n",
        "\\\"\\u0041\\",
        "Z\u{300}\u{301}\u{302}\u{303}a\u{300}l\u{30D}g\u{351}o", "👩‍👩‍👧 👾 🇰🇿", "Қазалы ауданы ӘҒҚҢӨҰҮҺІ",
        "مكتب 田中さん",
        "${7*7} {{7*7}} %s %n {count} {ref}", "=cmd|'/C calc'!A0", String(repeating: "ж", count: 3_000), " ",
        "NULL",
        "1'; DROP TABLE precinct--",
    ]

    /// The precincts that bear them in every place a stranger can write.
    static func precincts() -> [SamplePrecinct] {
        all.enumerated().map { number, name in
            var sample = SamplePrecinct()
            sample.number = "\(number)\(name)"
            sample.name = name
            sample.areaName = name
            sample.observer = name
            sample.premises?.venue = name
            sample.premises?.address = name
            return sample
        }
    }
}
