import Foundation
import Testing

/// Bad input gets one clear message, the right code, and leaves everything as it was.
struct BadInputTests {
    let program: Program

    init() throws {
        program = try Program()
        try program.fill()
        try program.write("<!doctype html><html><body>404</body></html>", to: "page.jpg")
        try program.write("area,number,address\nX,1,\"open\nX,2,b\n", to: "open.csv")
        try program.write(
            #"{"pandus":"dossier/1","date":"2026-01-10","precinct":{"area":"X","number":"1"},"elements":[{"kind":"ramp","id":"main","attributes":{"slop":"9 %"}}]}"#,
            to: "misspelt.json")
        try program.write(
            #"{"pandus":"dossier/1","date":"2026-01-10","precinct":{"area":"X","number":"1"},"elements":[{"kind":"ramp","id":"main","attributes":{"slope":"9 mm"}}]}"#,
            to: "unit.json")
        try program.write(#"{"pandus":"dossier/9"}"#, to: "version.json")
        // A frame header of 60,000 × 60,000, and one of 4096 × 2048 whose scan never comes.
        for (name, size) in [("huge.jpg", [0xEA, 0x60, 0xEA, 0x60]), ("cut.jpg", [8, 0, 16, 0])]
            as [(String, [UInt8])]
        {
            var bytes: [UInt8] = [0xFF, 0xD8, 0xFF, 0xC0, 0, 17, 8]
            bytes += size
            bytes += [3, 1, 0x22, 0, 2, 0x11, 0, 3, 0x11, 0]
            try Data(bytes).write(to: program.room.appendingPathComponent(name))
        }
    }

    @Test(arguments: ["kk", "ru", "en"])
    func `a bad file is refused and the registry stays as it was`(language: String) throws {
        let before = try program.contents()
        for (file, place) in [
            ("open.csv", "open.csv:2:5"), ("misspelt.json", "slope"), ("unit.json", "slope"),
            ("version.json", "dossier/1"),
        ] {
            let run = try program.run("import", file, "--yes", "--lang", language)
            #expect(run.code == 1, "\(file)")
            #expect(run.output.isEmpty, "\(file)")
            #expect(run.complaint.contains(place), "\(file): \(run.complaint)")
            #expect(run.complaint.split(separator: "\n").count == 1, "\(run.complaint)")
        }
        for file in ["page.jpg", "huge.jpg", "cut.jpg"] {
            #expect(try program.run("panorama", "add", "60", file, "--lang", language).code == 1, "\(file)")
            #expect(try program.run("panorama", "check", file, "--lang", language).code == 2, "\(file)")
        }
        #expect(try program.contents() == before)
    }

    @Test func `a number two precincts share is no reference`() throws {
        try program.write(
            #"{"pandus":"dossier/1","date":"2026-01-10","precinct":{"area":"Арал","number":"60"}}"#,
            to: "other.json")
        #expect(try program.run("import", "other.json", "--yes").code == 0)
        let run = try program.run("audit", "60")
        #expect(run.code == 1)
        #expect(run.complaint.contains("Арал/60") && run.complaint.contains("Қазалы/60"))
        #expect(try program.run("audit", "Арал/60").code == 3)
    }

    @Test func `an element nobody recorded is not made by a slip of the pen`() throws {
        let before = try program.contents()
        let run = try program.run("observe", "60", "ramp/mian.slope=8%", "--method", "measured")
        #expect(run.code == 1)
        #expect(run.complaint.contains("ramp/main"))
        #expect(try program.contents() == before)
        #expect(
            try program.run("observe", "60", "ramp/side.slope=8%", "--method", "measured", "--new").code == 0)
    }

    @Test func `a directory that is no registry is refused and stays as it was`() throws {
        let other = program.room.appendingPathComponent("other")
        try FileManager.default.createDirectory(at: other, withIntermediateDirectories: true)
        try Data("mine".utf8).write(to: other.appendingPathComponent("file"))
        for command in [["audit", "--all"], ["verify"], ["import", "60.json", "--yes"]] {
            let run =
                command.count == 1
                ? try program.run(command[0], "--registry", other.path)
                : try program.run(command[0], command[1], "--registry", other.path)
            #expect(run.code == 1)
            #expect(!run.complaint.isEmpty && run.output.isEmpty)
        }
        #expect(try program.run("init", other.path).code == 1)
        #expect(try program.run("demo", other.path).code == 1)
        #expect(try FileManager.default.contentsOfDirectory(atPath: other.path) == ["file"])
    }
}
