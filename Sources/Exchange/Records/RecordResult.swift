/// What the next record of a file turned out to be.
public enum RecordResult: Sendable {
    /// A record.
    case record(Record)
    /// Something that should be a record and is none; boxed, because it is rare and large.
    indirect case bad(RejectedRecord)
}
