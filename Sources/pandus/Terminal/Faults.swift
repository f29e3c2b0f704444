import Wording

/// Everything wrong with an input, and what that comes to.
struct Faults: Error {
    let problems: [Problem]
    let summary: String?
}
