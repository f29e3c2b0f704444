public import AccessAudit
import Digests
import PrecinctModel
public import PrecinctRegistry
public import Reports
public import Wording

/// Judges a stored audit, writes its document and takes the hash of it.
public struct JudgeRun: Sendable {
    /// The run.
    public let run: AuditRun
    private let audit: RunAudit

    /// Prepares the audit with the packs, the clocks and the language it was stored with.
    ///
    /// - Throws: `Problems` naming each pack that this program does not have with the same contents.
    public init(_ run: AuditRun, registry: Registry) throws {
        self.run = run
        audit = try RunAudit(again: run, registry: registry)
    }

    /// What every report of this audit says above its findings.
    public var heading: ReportHeading { audit.heading }

    /// What is to be said of its precinct beside the verdict.
    public func remarks() throws -> [Message] {
        guard case .precinct(let reference) = run.question.scope else { return [] }
        return try audit.remarks(on: reference.description)
    }

    /// Judges precinct by precinct, in bounded memory.
    ///
    /// - Parameters:
    ///   - write: Takes the pieces of the JSON document in their order.
    ///   - body: Takes each verdict after its piece was written.
    /// - Returns: The hash of the document and what it adds up to.
    /// - Throws: `Problem` when the database cannot be read, and what the bodies throw.
    public func callAsFunction(
        write: (String) throws -> Void, _ body: (PrecinctVerdict) throws -> Void
    ) throws -> AuditRun.Answer {
        let language = Language(rawValue: run.question.language) ?? .en
        var stream = AuditJSONStream(audit.heading, texts: Texts(language))
        var hash = SHA256Stream()
        var totals = AuditRun.Totals()
        func put(_ text: String) throws {
            hash.add(text)
            try write(text)
        }
        try put(stream.opening())
        try forEach { verdict in
            totals.add(verdict)
            let pictures = try audit.panoramas(of: verdict.precinct.reference)
            try put(stream.precinct(verdict, panoramas: pictures))
            try body(verdict)
        }
        try put(stream.closing())
        return AuditRun.Answer(sha256: hash.digest.hexadecimal, totals: totals)
    }

    private func forEach(_ body: (PrecinctVerdict) throws -> Void) throws {
        switch run.question.scope {
        case .precinct(let reference): try body(try audit.verdict(reference.description))
        case .area(let code): try audit.forEach(area: code, isDetailed: true, body)
        case .all: try audit.forEach(area: nil, isDetailed: true, body)
        }
    }
}

extension AuditRun.Totals {
    /// Adds a verdict.
    mutating func add(_ verdict: PrecinctVerdict) {
        precincts += 1
        if verdict.isFlagged { flagged += 1 }
        if verdict.isUnconfirmed { unconfirmed += 1 }
        passed += verdict.counts.passed
        failed += verdict.counts.failed
        cantTell += verdict.counts.cantTell
        untested += verdict.counts.untested
        inapplicable += verdict.counts.inapplicable
        dueLater += verdict.counts.dueLater
        waived += verdict.counts.waived
    }
}
