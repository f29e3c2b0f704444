/// A document that was read as a whole.
public struct BatchSource: ImportSource {
    /// What was found out about the file.
    public let about: ImportAbout
    /// The size of the document.
    public let bytesRead: Int
    private let batch: ImportBatch
    private var position = 0

    /// Wraps what a document brings.
    public init(_ batch: ImportBatch, about: ImportAbout, bytes: Int) {
        self.batch = batch
        self.about = about
        bytesRead = bytes
    }

    /// The next item, nil at the end.
    public mutating func next() -> ImportItem? {
        var index = position
        position += 1
        if index < batch.areas.count { return .area(batch.areas[index]) }
        index -= batch.areas.count
        if index < batch.commissions.count { return .commission(batch.commissions[index]) }
        index -= batch.commissions.count
        return index < batch.entries.count ? .precinct(batch.entries[index]) : nil
    }
}
