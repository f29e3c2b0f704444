/// A file being read for import, one item after another.
public protocol ImportSource {
    /// What was found out about the file.
    var about: ImportAbout { get }
    /// How many bytes of the file were read so far.
    var bytesRead: Int { get }

    /// The next item, nil at the end.
    ///
    /// - Throws: `Problem` or `Problems` for what makes the rest of the file unreadable.
    mutating func next() throws -> ImportItem?
}
