import Wording

/// Something that yields the records of a file one by one.
protocol RecordReading {
    /// How many bytes of the file were read.
    var bytesRead: Int { get }

    /// The next record, nil at the end.
    mutating func next() throws(Problem) -> RecordResult?
}
