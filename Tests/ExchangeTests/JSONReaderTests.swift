import Exchange
import Testing
import Wording

struct JSONReaderTests {
    private func read(_ text: String) throws -> JSONNode { try JSONReader.read(Array(text.utf8), file: "t") }

    private func refusal(_ text: String) -> Problem? { problems { _ = try read(text) }.first }

    @Test func `every node knows its line and column in characters`() throws {
        let node = try read("{\n  \"город\": [1,\n   {\"a\": true}]\n}")
        #expect(node.line == 1 && node.column == 1)
        let items = try #require(node["город"]?.items)
        #expect(items[0].line == 2 && items[0].column == 13)
        #expect(items[1]["a"]?.line == 3 && items[1]["a"]?.column == 10)
    }

    @Test func `numbers keep their digits`() throws {
        let items = try #require(try read("[9.50, -0, 1e-3, 12345678901234567890]").items)
        #expect(items.map(\.entered) == ["9.50", "-0", "1e-3", "12345678901234567890"])
    }

    @Test func `escapes and surrogate pairs become their characters`() throws {
        let node = try read(#""\u0416\t\"\\\/\uD83D\uDE00é""#)
        #expect(node.string == "Ж\t\"\\/😀é")
    }

    @Test(arguments: [
        #""\uD83D""#, #""\uD83Dx""#, #""\uD83D\u0041""#, #""\uDE00""#, #""\u12G4""#, #""\x""#, #""\u+041""#,
        #""\u-000""#,
    ])
    func `half a surrogate pair and other bad escapes are refused`(text: String) {
        #expect(refusal(text)?.message.key == .jsonEscape)
    }

    @Test(arguments: ["{\"a\": 1,\n \"b\": \"x\\u0000y\"}", "{\"a\": 1,\n \"kk\\u0000\": 2}"])
    func `an escaped NUL is refused where it stands`(text: String) {
        let problem = refusal(text)
        #expect(problem?.message.key == .enteringNulEscape)
        #expect(place(problem) == (text.contains("kk") ? "2:5" : "2:9"))
    }

    @Test func `a key that stands twice is refused at its second place`() {
        let problem = refusal("{\"a\": 1,\n \"b\": 2, \"a\": 3}")
        #expect(problem?.message.key == .jsonKeyTwice)
        #expect(place(problem) == "2:10")
    }

    @Test func `two spellings of one key are the same key`() {
        #expect(refusal(#"{"a": 1, "\u0061": 2}"#)?.message.key == .jsonKeyTwice)
    }

    @Test(arguments: [
        "", " ", "[", "[1", "[1,", "{", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "-", "1.",
    ])
    func `a truncated document says that its end is missing`(text: String) {
        #expect(refusal(text)?.message.key == .jsonEnd)
    }

    @Test func `an open string is reported where it opens`() {
        let problem = refusal("[1,\n \"open]")
        #expect(problem?.message.key == .jsonOpenString)
        #expect(place(problem) == "2:2")
    }

    @Test func `every truncation of a document is refused`() {
        let bytes = Array(#"{"a": [1.5, "x\u00e9", null, true], "b": {"c": "\n"}}"#.utf8)
        for length in 0..<bytes.count {
            #expect(throws: Problem.self) { try JSONReader.read(Array(bytes[..<length]), file: "t") }
        }
    }

    @Test func `deep nesting is refused instead of overflowing the stack`() throws {
        let deep = String(repeating: "[", count: 100_000)
        #expect(refusal(deep)?.message.key == .jsonDepth)
        let allowed = String(repeating: "[", count: 150) + String(repeating: "]", count: 150)
        #expect(try read(allowed).items?.count == 1)
    }

    @Test(arguments: [
        "[1,]", "{\"a\":1,}", "{a:1}", "['a']", "[01]", "[+1]", "[.5]", "[NaN]", "// no\n1", "[1 2]",
        "{\"a\" 1}",
    ])
    func `what RFC 8259 does not know is refused`(text: String) {
        #expect(refusal(text)?.message.key == .jsonUnexpected)
    }

    @Test func `text behind the document, control characters and bad UTF-8 are refused`() {
        #expect(refusal("{} {}")?.message.key == .jsonAfterEnd)
        #expect(place(refusal("{} {}")) == "1:4")
        #expect(refusal("\"a\nb\"")?.message.key == .jsonControl)
        let found = problems { _ = try JSONReader.read([0x22, 0xC3, 0x28, 0x22], file: "t") }
        #expect(found.first?.message.key == .jsonEncoding)
    }

    @Test func `a byte order mark before the document is passed over`() throws {
        let node = try JSONReader.read([0xEF, 0xBB, 0xBF] + Array("[1]".utf8), file: "t")
        #expect(node.column == 1)
    }
}
