/// Why bytes stop being text.
enum TextFlaw {
    /// A NUL stands in the text.
    case nul
    /// Bytes that are not UTF-8; those that follow in the same chunk, the first of them broken.
    case notUTF8(rest: [UInt8])
    /// A byte that means nothing in a code page.
    case undefined(UInt8)
    /// Half of a surrogate pair in UTF-16.
    case surrogate
    /// The file ends inside a letter.
    case truncated
}
