import Exchange
import Foundation
import Testing
import Wording

struct EncodingTests {
    private func refusal(_ bytes: [UInt8], _ options: RecordOptions = RecordOptions()) -> Problem? {
        problems { _ = try Reading(bytes, options) }.first
    }

    private static let kazakh = """
        нөмірі,атауы,мекенжайы
        1,Қызылорда қаласы № 12 мектеп-гимназия,Әйтеке би көшесі 5
        2,Түркістан облысы Түлкібас ауданы,Құлан ауылы
        3,Мәдениет үйі,Жібек жолы даңғылы

        """
    private static let russian = """
        номер,название,адрес
        1,Школа № 16,ул. Абая 5
        2,Дом культуры «Мир»,проспект Назарбаева 12
        3,Районная больница,Железнодорожная улица 7

        """
    private static let ukrainian = """
        номер,назва,адреса
        1,Загальноосвітня школа № 3,вул. Київська 5
        2,Будинок культури,с. Їжаківка Полтавської області

        """
    private static let hebrew = """
        מספר,שם ישוב,כתובת
        1,ירושלים,רחוב יפו 5
        2,תל אביב - יפו,שדרות רוטשילד 12

        """
    private static let german = """
        Nummer,Straße,Ort
        1,Grüner Weg 5,Köln
        2,Äußere Kanalstraße 12,Düren

        """
    private static let french = """
        numéro,école,quartier
        1,École élémentaire Émile-Zola,Fontaine-à-Mulard
        2,Gymnase de l'Hôtel de Ville,Le Vézinet

        """
    private static let turkish = """
        numara,okul,adres
        1,Şehit Ömer İlkokulu,Çarşı Mahallesi Işık Sokağı
        2,Cumhuriyet Ortaokulu,Bağdat Caddesi Kadıköy

        """
    private static let polish = """
        numer,nazwa,adres
        1,Szkoła Podstawowa nr 5,ulica Świętokrzyska 12
        2,Żłobek Miejski,Łódź ulica Piłsudskiego

        """

    /// What the encodings before Windows can write.
    private static let plainRussian = russian.filter { !"«»№".contains($0) }

    @Test(arguments: [
        (kazakh, TextEncoding.kz1048), (kazakh, .ptcp154), (russian, .windows1251), (plainRussian, .koi8r),
        (plainRussian, .ibm866), (plainRussian, .macCyrillic), (plainRussian, .iso8859x5),
        (ukrainian, .windows1251), (hebrew, .windows1255), (german, .windows1252), (french, .windows1252),
        (turkish, .windows1254), (polish, .windows1250),
    ])
    func `letters tell the encoding, and it is a guess to be shown`(text: String, encoding: TextEncoding)
        throws
    {
        let file = try Reading(encoding.encoded(text))
        let found = file.stream.encoding
        #expect(found.encoding == encoding)
        #expect(!found.isCertain)
        #expect(file.cells == (try Reading(text)).cells)
        #expect(!found.sample.isEmpty && found.sample.allSatisfy(text.contains))
        #expect(found.runnerUp != nil && found.runnerUp != encoding)
        #expect(found.runnerUpSample.count == found.sample.count && found.runnerUpSample != found.sample)
    }

    @Test(arguments: [
        ("Школа", TextEncoding.windows1251), ("ШКОЛА", .windows1251), ("Қызылорда", .kz1048),
        ("Köln", .windows1252),
        ("ירושלים", .windows1255), ("Lôn Capel", .windows1252), ("Алматы", .koi8r),
    ])
    func `one word is enough`(word: String, encoding: TextEncoding) throws {
        #expect(try Reading(encoding.encoded("a,b\n1,\(word)\n")).stream.encoding.encoding == encoding)
    }

    @Test func `the words shown are those the two best guesses read differently`() throws {
        let text = "a,b\nПавлодар,Қостанай\nСемей,Орал\n"
        let found = try Reading(TextEncoding.kz1048.encoded(text)).stream.encoding
        #expect(found.sample == ["Қостанай"])
        #expect(found.runnerUp == .windows1251)
        #expect(found.runnerUpSample == ["Ќостанай"])
    }

    @Test(arguments: [TextEncoding.utf8, .utf16LittleEndian, .utf16BigEndian])
    func `a byte order mark leaves no doubt`(encoding: TextEncoding) throws {
        let file = try Reading(encoding.encoded("\u{FEFF}" + Self.kazakh))
        #expect(file.stream.encoding.encoding == encoding)
        #expect(file.stream.encoding.isCertain)
        #expect(file.cells == (try Reading(Self.kazakh)).cells)
    }

    @Test(arguments: [TextEncoding.utf16LittleEndian, .utf16BigEndian], [kazakh, "a,b\n1,2\n"])
    func `UTF-16 without its mark is told by its NULs`(encoding: TextEncoding, text: String) throws {
        let file = try Reading(encoding.encoded(text))
        #expect(file.stream.encoding.encoding == encoding)
        #expect(!file.stream.encoding.isCertain)
        #expect(file.cells == (try Reading(text)).cells)
    }

    @Test func `an encoding that was asked for is believed`() throws {
        let bytes = TextEncoding.windows1251.encoded("a,b\n1,№\n")
        let file = try Reading(bytes, RecordOptions(encoding: .windows1251))
        #expect(file.stream.encoding.isCertain)
        #expect(file.cells == [["1", "№"]])
    }

    @Test func `an encoding that the bytes contradict is refused`() {
        for bytes in [Array(Self.kazakh.utf8), TextEncoding.utf16BigEndian.encoded("\u{FEFF}a,b")] {
            let problem = refusal(bytes, RecordOptions(encoding: .windows1251))
            #expect(problem?.message.key == .encodingOther)
            #expect(problem?.message.arguments["wanted"] == "windows-1251")
        }
    }

    @Test(
        arguments: [
            ([0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10], TextKey.encodingBinary, "JPEG"),
            (Array("%PDF-1.7\n".utf8), .encodingBinary, "PDF"),
            (Array("PK\u{03}\u{04}....xl/workbook.xml".utf8), .encodingWorkbook, "Excel"),
            (
                Array("PK\u{03}\u{04}mimetypeapplication/vnd.oasis.opendocument.spreadsheet".utf8),
                .encodingWorkbook, "OpenDocument"
            ),
            (Array("PK\u{03}\u{04}a.csv".utf8), .encodingArchive, "ZIP"),
            ([0x1F, 0x8B, 8, 0], .encodingArchive, "gzip"),
            (
                [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .encodingWorkbook,
                "Microsoft Office 97–2003"
            ),
            (Array("SQLite format 3\0".utf8), .encodingBinary, "SQLite"),
            (Array("\u{FEFF}<html><table>".utf8), .encodingWorkbook, "HTML"),
            ([0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0], .encodingBinary, "UTF-32"),
        ] as [([UInt8], TextKey, String)])
    func `a file that is no text is called by its name`(bytes: [UInt8], key: TextKey, format: String) {
        let problem = refusal(bytes)
        #expect(problem?.message.key == key)
        #expect(problem?.message.arguments["format"] == format)
    }

    @Test func `a NUL is refused where it stands, in any encoding`() {
        let text = "a,b\nж,з\nйй\0,л\n"
        for encoding in [TextEncoding.utf8, .windows1251] {
            let problem = refusal(encoding.encoded(text))
            #expect(problem?.message.key == .encodingNul)
            #expect(place(problem) == "3:3")
        }
        #expect(
            refusal(TextEncoding.utf16LittleEndian.encoded("\u{FEFF}" + text))?.message.key == .encodingNul)
    }

    @Test func `a few broken letters in UTF-8 are counted and the first is placed`() {
        var bytes = Array(Self.russian.utf8)
        let word = Array("Школа".utf8)
        let index = bytes.indices.first { bytes[$0...].starts(with: word) }!
        bytes.remove(at: index + 3)
        bytes[bytes.count - 4] = 0xFF
        let problem = refusal(bytes)
        #expect(problem?.message.key == .encodingBroken)
        #expect(place(problem) == "2:4")
        #expect(problem?.message.arguments["count"] == "3")
    }

    @Test func `half UTF-8 and half something else is called broken, not guessed at`() {
        let mixed = Array(Self.russian.utf8) + TextEncoding.windows1251.encoded(Self.russian)
        let problem = refusal(mixed)
        #expect(problem?.message.key == .encodingBroken)
        #expect(place(problem) == "5:1")
    }

    @Test func `a letter that contradicts a plain beginning is placed and guessed at`() {
        var text = "number,name\n"
        for number in 0..<40_000 { text += "\(number),plain text\n" }
        let bytes = Array(text.utf8) + TextEncoding.windows1251.encoded("40000,Школа № 16 Семей\n")
        #expect(bytes.count > 1 << 19)
        let problem = refusal(bytes)
        #expect(problem?.message.key == .encodingContradicted)
        #expect(place(problem) == "40002:7")
        #expect(problem?.message.arguments["encoding"] == "windows-1251")
        #expect(problem?.message.arguments["sample"]?.contains("Школа") == true)
    }

    @Test func `broken UTF-16 is refused where it breaks`() {
        let head = TextEncoding.utf16LittleEndian.encoded("\u{FEFF}a,b\nжж")
        for tail: [UInt8] in [[0x3D, 0xD8, 0x41, 0x00], [0x00, 0xDE], [0x3D, 0xD8, 0x3D, 0xD8]] {
            let problem = refusal(head + tail + [0x0A, 0x00])
            #expect(problem?.message.key == .encodingSurrogate)
            #expect(place(problem) == "2:3")
        }
        #expect(refusal(head + [0x41])?.message.key == .encodingTruncated)
        #expect(refusal(head + [0x3D, 0xD8])?.message.key == .encodingTruncated)
        #expect(refusal(Array("a,b\nй,ж".utf8).dropLast())?.message.key == .encodingTruncated)
    }

    @Test func `a byte that means nothing in the encoding is placed`() {
        let bytes = TextEncoding.windows1251.encoded("a,b\nШкола,") + [0x98, 0x0A]
        let problem = refusal(bytes, RecordOptions(encoding: .windows1251))
        #expect(problem?.message.key == .encodingUndefined)
        #expect(place(problem) == "2:7")
        #expect(problem?.message.arguments["byte"] == "98")
    }

    @Test(arguments: [TextEncoding.windows1252, .windows1251], [kazakh, russian, german])
    func `UTF-8 that was read as something else and saved again is refused with the words it was`(
        encoding: TextEncoding, text: String
    ) {
        let spoilt = spoil(text, encoding)
        let problem = refusal(Array(spoilt.utf8))
        #expect(problem?.message.key == .encodingMojibake)
        #expect(problem?.message.arguments["encoding"] == encoding.rawValue)
        #expect(spoilt.contains(problem?.message.arguments["sample"] ?? "?"))
        let repaired = problem?.message.arguments["repaired"] ?? "?"
        #expect(text.contains(repaired), "\(repaired)")
    }

    /// The bytes of UTF-8 as a code page shows them; what it does not know becomes �.
    private func spoil(_ text: String, _ encoding: TextEncoding) -> String {
        String(
            text.utf8.map { byte in
                byte < 0x80
                    ? Character(Unicode.Scalar(byte))
                    : (try? Reading(
                        [0x61, 0x2C, 0x62, 0x0A, 0x31, 0x2C, byte], RecordOptions(encoding: encoding)))
                        .flatMap { $0.cells.first?.last?.first } ?? "\u{FFFD}"
            })
    }

    @Test(arguments: [kazakh, russian, ukrainian, hebrew, german, french, turkish, polish])
    func `honest letters are never taken for spoilt ones`(text: String) throws {
        let file = try Reading(text)
        #expect(file.stream.encoding.encoding == .utf8)
        #expect(file.stream.encoding.isCertain)
        #expect(file.rejected.isEmpty)
    }

    @Test func `a byte order mark in the middle is no part of a reading`() throws {
        let file = try Reading("\u{FEFF}a,b\n1,2\n\u{FEFF}3,4\n")
        let field = try #require(file.stream.field("a"))
        #expect(file.records.map { $0.reading(field) } == ["1", "3"])
        #expect(file.records[1].text(field) == "\u{FEFF}3")
    }

    @Test func `a file that is not there is said to be unreadable`() {
        let source = FileSource(url: SharedData.folder.appendingPathComponent("no-such-file.csv"))
        #expect(problems { _ = try Reading(source) }.first?.message.key == .requestUnreadable)
    }
}
