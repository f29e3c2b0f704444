public import AccessAudit
import PrecinctModel
import Wording

/// Looks over rule pack files.
public struct LintPacks: Sendable {
    /// Prepares the verb.
    public init() {}

    /// Everything to be said of a file; that it cannot be read is an error like any other.
    public func callAsFunction(_ file: String) -> [PackRemark] {
        do {
            let sources = try OpenPacks().sources(of: file)
            return OpenPacks.posing(sources).map { PackRemark(.error, $0) } + PackLinter.remarks(on: sources)
        } catch var problem as Problem {
            if problem.place.file == nil { problem.place.file = file }
            return [PackRemark(.error, problem)]
        } catch {
            return [PackRemark(.error, Problem(.requestUnreadable, ["file": file]))]
        }
    }
}
