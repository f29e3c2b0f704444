extension CodePage {
    /// The pages by encoding; tests hold them against the system's own tables.
    static let pages: [TextEncoding: CodePage] = [
        .windows1250: windows1250, .windows1251: windows1251, .windows1252: windows1252,
        .windows1254: windows1254, .windows1255: windows1255, .kz1048: kz1048, .ptcp154: ptcp154,
        .iso8859x1: iso8859x1, .iso8859x2: iso8859x2, .iso8859x5: iso8859x5, .iso8859x9: iso8859x9,
        .iso8859x15: iso8859x15, .koi8r: koi8r, .ibm866: ibm866, .macCyrillic: macCyrillic,
    ]

    /// The ISO pages keep 0x80 to 0x9F for control characters.
    private static let controls = scalars(0x80...0x9F)

    private static func scalars(_ range: ClosedRange<UInt16>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: range.compactMap(Unicode.Scalar.init))
        return String(text)
    }

    private static let windows1250 = CodePage(
        "€�‚�„…†‡�‰Š‹ŚŤŽŹ"
            + "�‘’“”•–—�™š›śťžź"
            + "\u{A0}ˇ˘Ł¤Ą¦§¨©Ş«¬\u{AD}®Ż"
            + "°±˛ł´µ¶·¸ąş»Ľ˝ľż"
            + "ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎ"
            + "ĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß"
            + "ŕáâăäĺćçčéęëěíîď"
            + "đńňóôőö÷řůúűüýţ˙")

    private static let windows1251 = CodePage(
        "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏ"
            + "ђ‘’“”•–—�™љ›њќћџ"
            + "\u{A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{AD}®Ї"
            + "°±Ііґµ¶·ё№є»јЅѕї"
            + "АБВГДЕЖЗИЙКЛМНОП"
            + "РСТУФХЦЧШЩЪЫЬЭЮЯ"
            + "абвгдежзийклмноп"
            + "рстуфхцчшщъыьэюя")

    private static let windows1252 = CodePage(
        "€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž�"
            + "�‘’“”•–—˜™š›œ�žŸ"
            + "\u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯"
            + "°±²³´µ¶·¸¹º»¼½¾¿"
            + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ"
            + "ÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß"
            + "àáâãäåæçèéêëìíîï"
            + "ðñòóôõö÷øùúûüýþÿ")

    private static let windows1255 = CodePage(
        "€�‚ƒ„…†‡ˆ‰�‹����"
            + "�‘’“”•–—˜™�›����"
            + "\u{A0}¡¢£₪¥¦§¨©×«¬\u{AD}®¯"
            + "°±²³´µ¶·¸¹÷»¼½¾¿"
            + "\u{5B0}\u{5B1}\u{5B2}\u{5B3}\u{5B4}\u{5B5}\u{5B6}\u{5B7}"
            + "\u{5B8}\u{5B9}�\u{5BB}\u{5BC}\u{5BD}\u{5BE}\u{5BF}"
            + "\u{5C0}\u{5C1}\u{5C2}\u{5C3}\u{5F0}\u{5F1}\u{5F2}\u{5F3}\u{5F4}�������"
            + "\u{5D0}\u{5D1}\u{5D2}\u{5D3}\u{5D4}\u{5D5}\u{5D6}\u{5D7}"
            + "\u{5D8}\u{5D9}\u{5DA}\u{5DB}\u{5DC}\u{5DD}\u{5DE}\u{5DF}"
            + "\u{5E0}\u{5E1}\u{5E2}\u{5E3}\u{5E4}\u{5E5}\u{5E6}\u{5E7}"
            + "\u{5E8}\u{5E9}\u{5EA}��\u{200E}\u{200F}�")

    private static let ptcp154 = CodePage(
        "ҖҒӮғ„…ҶҮҲүҠӢҢҚҺҸ"
            + "җ‘’“”•–—ҳҷҡӣңқһҹ"
            + "\u{A0}ЎўЈӨҘҰ§Ё©Ә«¬ӯ®Ҝ"
            + "°ұІіҙө¶·ё№ә»јҪҫҝ"
            + "АБВГДЕЖЗИЙКЛМНОП"
            + "РСТУФХЦЧШЩЪЫЬЭЮЯ"
            + "абвгдежзийклмноп"
            + "рстуфхцчшщъыьэюя")

    private static let iso8859x2 = CodePage(
        controls
            + "\u{A0}Ą˘Ł¤ĽŚ§¨ŠŞŤŹ\u{AD}ŽŻ"
            + "°ą˛ł´ľśˇ¸šşťź˝žż"
            + "ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎ"
            + "ĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß"
            + "ŕáâăäĺćçčéęëěíîď"
            + "đńňóôőö÷řůúűüýţ˙")

    private static let iso8859x5 = CodePage(
        controls
            + "\u{A0}ЁЂЃЄЅІЇЈЉЊЋЌ\u{AD}ЎЏ"
            + "АБВГДЕЖЗИЙКЛМНОП"
            + "РСТУФХЦЧШЩЪЫЬЭЮЯ"
            + "абвгдежзийклмноп"
            + "рстуфхцчшщъыьэюя"
            + "№ёђѓєѕіїјљњћќ§ўџ")

    private static let koi8r = CodePage(
        "─│┌┐└┘├┤┬┴┼▀▄█▌▐"
            + "░▒▓⌠■∙√≈≤≥\u{A0}⌡°²·÷"
            + "═║╒ё╓╔╕╖╗╘╙╚╛╜╝╞"
            + "╟╠╡Ё╢╣╤╥╦╧╨╩╪╫╬©"
            + "юабцдефгхийклмно"
            + "пярстужвьызшэщчъ"
            + "ЮАБЦДЕФГХИЙКЛМНО"
            + "ПЯРСТУЖВЬЫЗШЭЩЧЪ")

    private static let ibm866 = CodePage(
        "АБВГДЕЖЗИЙКЛМНОП"
            + "РСТУФХЦЧШЩЪЫЬЭЮЯ"
            + "абвгдежзийклмноп"
            + "░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
            + "└┴┬├─┼╞╟╚╔╩╦╠═╬╧"
            + "╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀"
            + "рстуфхцчшщъыьэюя"
            + "ЁёЄєЇїЎў°∙·√№¤■\u{A0}")

    private static let macCyrillic = CodePage(
        "АБВГДЕЖЗИЙКЛМНОП"
            + "РСТУФХЦЧШЩЪЫЬЭЮЯ"
            + "†°Ґ£§•¶І®©™Ђђ≠Ѓѓ"
            + "∞±≤≥іµґЈЄєЇїЉљЊњ"
            + "јЅ¬√ƒ≈∆«»…\u{A0}ЋћЌќѕ"
            + "–—“”‘’÷„ЎўЏџ№Ёёя"
            + "абвгдежзийклмноп"
            + "рстуфхцчшщъыьэю€")

    private static let windows1254 = CodePage(
        windows1252.replacing([
            0x8E: 0xFFFD, 0x9E: 0xFFFD, 0xD0: 0x011E, 0xDD: 0x0130, 0xDE: 0x015E, 0xF0: 0x011F,
            0xFD: 0x0131, 0xFE: 0x015F,
        ]))

    private static let kz1048 = CodePage(
        windows1251.replacing([
            0x8D: 0x049A, 0x8E: 0x04BA, 0x9D: 0x049B, 0x9E: 0x04BB, 0xA1: 0x04B0, 0xA2: 0x04B1,
            0xA3: 0x04D8, 0xA5: 0x04E8, 0xAA: 0x0492, 0xAF: 0x04AE, 0xB4: 0x04E9, 0xBA: 0x0493,
            0xBC: 0x04D9, 0xBD: 0x04A2, 0xBE: 0x04A3, 0xBF: 0x04AF,
        ]))

    private static let iso8859x1 = CodePage(controls + scalars(0xA0...0xFF))

    private static let iso8859x9 = CodePage(
        iso8859x1.replacing([
            0xD0: 0x011E, 0xDD: 0x0130, 0xDE: 0x015E, 0xF0: 0x011F, 0xFD: 0x0131, 0xFE: 0x015F,
        ]))

    private static let iso8859x15 = CodePage(
        iso8859x1.replacing([
            0xA4: 0x20AC, 0xA6: 0x0160, 0xA8: 0x0161, 0xB4: 0x017D, 0xB8: 0x017E, 0xBC: 0x0152,
            0xBD: 0x0153, 0xBE: 0x0178,
        ]))
}
