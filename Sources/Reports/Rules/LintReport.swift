public import AccessAudit
import PrecinctModel
public import Wording

/// What was found in pack files, for a terminal and as JSON.
public struct LintReport: Sendable {
    /// One file and what there is to say of it.
    public typealias File = (name: String, remarks: [PackRemark])

    private let files: [File]
    private let texts: Texts

    /// Gathers what was found.
    public init(_ files: [File], texts: Texts) {
        self.files = files
        self.texts = texts
    }

    /// Whether a file cannot be used.
    public var hasErrors: Bool { files.contains { $0.remarks.contains { $0.level == .error } } }

    /// A line a remark as compilers write it, then a line a file.
    public var text: String {
        files.flatMap { file in
            file.remarks.map { "\($0.problem.place): \(word($0.level)): \(texts($0.problem.message))" }
                + [summary(of: file)]
        }.map { $0.printable + "\n" }.joined()
    }

    /// The remarks as JSON that `Schemas/rules.schema.json` describes.
    public var json: String {
        var json = JSONText()
        json.openObject()
        json.write("pandus", "lint/1")
        json.openArray("files")
        for file in files {
            json.breakLine()
            json.openObject()
            json.write("file", file.name)
            json.openArray("remarks")
            for remark in file.remarks { write(remark, file.name, into: &json) }
            json.closeArray()
            json.closeObject()
        }
        json.closeArray()
        json.closeObject()
        json.breakLine()
        return json.text
    }

    private func write(_ remark: PackRemark, _ file: String, into json: inout JSONText) {
        let place = remark.problem.place
        json.openObject()
        json.write("severity", remark.level.rawValue)
        json.write("code", remark.problem.message.key.rawValue)
        json.write("file", place.file ?? file)
        json.write("line", place.line.map { Rational(Int64($0)) })
        json.write("column", place.column.map { Rational(Int64($0)) })
        json.write("message", texts(remark.problem.message))
        json.closeObject()
    }

    private func word(_ level: PackRemark.Level) -> String {
        texts(level == .error ? .rulesLevelError : .rulesLevelHint)
    }

    private func summary(of file: File) -> String {
        guard !file.remarks.isEmpty else { return texts(.rulesClean, ["file": file.name]) }
        let errors = file.remarks.count { $0.level == .error }
        return texts(
            .rulesCounted,
            ["file": file.name, "errors": "\(errors)", "hints": "\(file.remarks.count - errors)"])
    }
}
