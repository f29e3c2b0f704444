import AccessAudit
import PrecinctModel
import PrecinctRegistry

/// The verdicts of a stored audit, handed out one by one to whoever asks for the next.
///
/// They come ordered by area and as people count; one batch is read while the one before is judged.
struct VerdictCursor {
    private var pages: DossierPages?
    private var judge: BatchJudge
    private var batch: [PrecinctVerdict]
    private var position = 0
    private(set) var totals = AuditRun.Totals()
    /// The verdict that comes next; nil at the end.
    private(set) var next: PrecinctVerdict?

    /// Begins with the first verdict.
    init(_ audit: RunAudit, of run: AuditRun, registry: Registry) throws {
        judge = BatchJudge(audit.audit, asOf: run.question.asOf, isDetailed: false)
        batch = []
        func pages(_ area: String?) throws -> DossierPages {
            try registry.dossierPages(
                area: area, election: run.question.election, asOf: run.question.asOf, knownAt: run.knownAt)
        }
        switch run.question.scope {
        case .precinct(let reference): batch = [try audit.verdict(reference.description)]
        case .area(let code): self.pages = try pages(code)
        case .all: self.pages = try pages(nil)
        }
        if let first = try self.pages?.next() { _ = judge.start(first) } else { self.pages = nil }
        try advance()
    }

    /// Goes on to the verdict after the next.
    mutating func advance() throws {
        while position == batch.count, pages != nil {
            position = 0
            if let sources = try pages?.next() {
                batch = judge.start(sources)
            } else {
                pages = nil
                batch = judge.finish()
            }
        }
        next = position < batch.count ? batch[position] : nil
        position += next == nil ? 0 : 1
        if let next { totals.add(next) }
    }
}
