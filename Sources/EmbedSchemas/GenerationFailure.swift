/// Says which source file could not be embedded, where and why.
struct GenerationFailure: Error, CustomStringConvertible {
    let description: String
}
